#include "gateway/call/product.hpp"

#include <gtest/gtest.h>

namespace gateway::call {
namespace {

TEST(Product, ModelAndVersionOfAKnownMakerStay) {
  EXPECT_EQ(product_of("PolycomRealPresenceGroup500/6.2.2"), "PolycomRealPresenceGroup500/6.2.2");
  EXPECT_EQ(product_of("TANDBERG/529 (ce9.15.3.25)"), "TANDBERG/529");
  EXPECT_EQ(product_of("Cisco-CP7961G/9.4.2"), "Cisco-CP7961G/9.4.2");
  EXPECT_EQ(product_of("baresip v1.0.0 (x86_64/Linux)"), "baresip");
  EXPECT_EQ(product_of("yealink VC800 63.345.0.20"), "yealink");
  EXPECT_EQ(product_of("roombridge/0.1.0"), "roombridge/0.1.0");
}

TEST(Product, OfWhatRoomsSayByH323TheFirstWordStays) {
  EXPECT_EQ(product_of("Polycom HDX 8000 3.1.14"), "Polycom");
  EXPECT_EQ(product_of("HDX 9000 3.1"), "HDX");
  EXPECT_EQ(product_of("PCS-XG80 2.42"), "PCS-XG80");
  EXPECT_EQ(product_of("RealPresence Group 500"), "RealPresence");
}

TEST(Product, WhatCouldBeASerialNumberAnAddressOrAHostLeavesTheMaker) {
  EXPECT_EQ(product_of("Yealink-001565ab12cd"), "Yealink");
  EXPECT_EQ(product_of("Polycom-82134567890A/1.0"), "Poly");
  EXPECT_EQ(product_of("Cisco-192.168.10.20"), "Cisco");
  EXPECT_EQ(product_of("Cisco.rooms.example.org"), "Cisco");
  EXPECT_EQ(product_of("Cisco-room@example.org"), "Cisco");
  EXPECT_EQ(product_of("Cisco-" + std::string(40, 'a')), "Cisco");
}

TEST(Product, OfAnUnknownMakerNothingIsTold) {
  for (const auto* text : {"", " ", "Board room of Dr Lovelace", "192.0.2.7", "alice@example.org",
                           "sip:1001@host", "(Cisco)", "Ada Cisco"}) {
    EXPECT_EQ(product_of(text), "other") << text;
  }
}

}  // namespace
}  // namespace gateway::call
