#include "protocols/h224/segments.hpp"

#include <gtest/gtest.h>

#include "protocols/h224/error.hpp"

namespace protocols::h224 {
namespace {

ClientMessage message(std::size_t size, std::uint16_t source = 0) {
  ClientMessage out{.source = source, .client = kCameraControl, .data = Bytes(size)};
  for (std::size_t i = 0; i < size; ++i) out.data[i] = static_cast<std::byte>(i);
  return out;
}

// The message that the last of the frames ends; empty where there is none.
std::optional<ClientMessage> assemble(Assembler& assembler, const std::vector<Frame>& frames) {
  std::optional<ClientMessage> out;
  for (const auto& frame : frames) {
    const auto done = assembler.handle_frame(frame);
    out = done ? *done : std::nullopt;
  }
  return out;
}

Errc failure(Assembler& assembler, const Frame& frame) {
  const auto done = assembler.handle_frame(frame);
  return done ? Errc{} : static_cast<Errc>(done.error().code.value());
}

TEST(Segments, OfAShortMessageAreOneFrame) {
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kMaxData}) {
    const auto frames = split(message(size), true);
    ASSERT_EQ(frames.size(), 1U);
    EXPECT_TRUE(frames[0].beginning && frames[0].ending && frames[0].high_priority);
    EXPECT_EQ(frames[0].segment, 0);
    Assembler assembler;
    EXPECT_EQ(assemble(assembler, frames), message(size));
  }
}

TEST(Segments, OfALongMessageCountUp) {
  const auto frames = split(message(kMaxMessage, 5), false);
  ASSERT_EQ(frames.size(), 16U);
  for (std::size_t i = 0; i < frames.size(); ++i) {
    EXPECT_EQ(frames[i].segment, i);
    EXPECT_EQ(frames[i].beginning, i == 0);
    EXPECT_EQ(frames[i].ending, i == 15);
    EXPECT_EQ(frames[i].source, 5);
    EXPECT_FALSE(frames[i].high_priority);
  }
  Assembler assembler;
  EXPECT_EQ(assemble(assembler, frames), message(kMaxMessage, 5));
}

TEST(Segments, MayBeginAtAnyNumber) {
  auto frames = split(message(3 * kMaxData), false);
  frames[0].segment = 14;
  frames[1].segment = 15;
  frames[2].segment = 0;
  Assembler assembler;
  EXPECT_EQ(assemble(assembler, frames), message(3 * kMaxData));
}

TEST(Segments, OfDifferentTerminalsDoNotMix) {
  const auto one = split(message(300, 1), false), two = split(message(400, 2), false);
  Assembler assembler;
  EXPECT_EQ(assemble(assembler, {one[0], two[0], one[1]}), message(300, 1));
  EXPECT_EQ(assemble(assembler, {two[1]}), message(400, 2));
}

TEST(Segments, WithOneLostAreDropped) {
  const auto frames = split(message(3 * kMaxData), false);
  Assembler assembler;
  EXPECT_EQ(failure(assembler, frames[1]), Errc::SegmentMissing);
  EXPECT_TRUE(assembler.handle_frame(frames[0]));
  EXPECT_EQ(failure(assembler, frames[2]), Errc::SegmentMissing);
  EXPECT_EQ(failure(assembler, frames[1]), Errc::SegmentMissing);
  EXPECT_EQ(assemble(assembler, frames), message(3 * kMaxData));
}

TEST(Segments, WithOneRepeatedAreDropped) {
  const auto frames = split(message(3 * kMaxData), false);
  Assembler assembler;
  EXPECT_FALSE(assemble(assembler, {frames[0], frames[1], frames[1], frames[2]}));
}

TEST(Segments, OfAMessageThatBeginsAgainAreThoseOfTheLast) {
  const auto frames = split(message(300), false);
  Assembler assembler;
  EXPECT_EQ(assemble(assembler, {frames[0], frames[0], frames[1]}), message(300));
}

TEST(Segments, WithoutEndAreDropped) {
  auto frame = split(message(2 * kMaxData), false)[0];
  Assembler assembler;
  for (unsigned i = 0; i < 16; ++i) {
    frame.beginning = i == 0;
    frame.segment = static_cast<std::uint8_t>(i);
    EXPECT_TRUE(assembler.handle_frame(frame)) << i;
  }
  frame.segment = 0;
  EXPECT_EQ(failure(assembler, frame), Errc::MessageTooLong);
}

TEST(Segments, OfManyTerminalsAreNotAllKept) {
  Assembler assembler;
  for (std::uint16_t source = 1; source <= 9; ++source) {
    EXPECT_TRUE(assembler.handle_frame(split(message(300, source), false)[0]));
  }
  EXPECT_EQ(failure(assembler, split(message(300, 1), false)[1]), Errc::SegmentMissing);
  EXPECT_TRUE(assembler.handle_frame(split(message(300, 9), false)[1]));
}

}  // namespace
}  // namespace protocols::h224
