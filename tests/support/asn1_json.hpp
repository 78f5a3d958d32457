#pragma once

#include <string>

#include "protocols/asn1/type.hpp"

// The value of a generated type as JSON, which another codec's values can be compared with: a
// SEQUENCE is an object of what is present, a CHOICE an object of its one alternative, OCTET STRING
// hexadecimal, BIT STRING zeros and ones, OBJECT IDENTIFIER its arcs with dots, NULL null.
std::string asn1_json(const protocols::asn1::Type& type, const void* value);
