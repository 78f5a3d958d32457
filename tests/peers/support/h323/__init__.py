"""An H.323 room in Python, for tests of the gateway; shares nothing with it but the ASN.1 of the
Recommendations, which pycrate brings."""
