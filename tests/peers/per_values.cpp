// Reads lines "ROOT HEX" and writes for each one line of JSON: the value we decode and the bytes we
// encode of it again, or our error. tests/peers/test_per.py holds it against pycrate.
#include <iostream>
#include <string>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h235/types.hpp"
#include "protocols/h245/types.hpp"
#include "protocols/q931/message.hpp"
#include "tests/support/asn1_json.hpp"
#include "tests/support/hex.hpp"

namespace {

using namespace protocols;

template <class T>
std::string report(const Bytes& bytes) {
  const auto value = asn1::decode<T>(bytes);
  if (!value) return "{\"error\": \"" + value.error().code.message() + "\"}";
  const auto again = asn1::encode(*value);
  return "{\"value\": " + asn1_json(asn1_type(std::type_identity<T>()), &*value) + ", \"hex\": \"" +
         (again ? to_hex(*again) : again.error().code.message()) + "\"}";
}

// A whole message of call signalling, its User-user element written again too.
std::string report_q931(const Bytes& bytes) {
  auto message = q931::parse(bytes);
  if (!message) return "{\"error\": \"" + message.error().code.message() + "\"}";
  if (!message->user_user) return "{\"error\": \"no User-user element\"}";
  const auto inner = asn1::decode<h225::H323_UserInformation>(*message->user_user);
  if (!inner) return "{\"error\": \"" + inner.error().code.message() + "\"}";
  message->user_user = asn1::encode(*inner).value();
  return "{\"hex\": \"" + to_hex(q931::write(*message)) + "\"}";
}

std::string report(const std::string& root, const Bytes& bytes) {
  if (root == "Q931") return report_q931(bytes);
  if (root == "H323-UserInformation") return report<h225::H323_UserInformation>(bytes);
  if (root == "RasMessage") return report<h225::RasMessage>(bytes);
  if (root == "OpenLogicalChannel") return report<h245::OpenLogicalChannel>(bytes);
  if (root == "MultimediaSystemControlMessage") {
    return report<h245::MultimediaSystemControlMessage>(bytes);
  }
  if (root == "H235Key") return report<h235::H235Key>(bytes);
  if (root == "ClearToken") return report<h235::ClearToken>(bytes);
  if (root == "CryptoToken") return report<h235::CryptoToken>(bytes);
  return "{\"error\": \"no such root\"}";
}

}  // namespace

int main() {
  std::string root;
  std::string hex;
  while (std::cin >> root >> hex) std::cout << report(root, from_hex(hex)) << '\n' << std::flush;
}
