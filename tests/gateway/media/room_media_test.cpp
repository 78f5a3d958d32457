#include "gateway/media/room_media.hpp"

#include <algorithm>
#include <boost/asio/io_context.hpp>
#include <chrono>
#include <string>
#include <utility>

#include "gateway/io/clock.hpp"
#include "gateway/io/random.hpp"

namespace gateway::media {
namespace {

using namespace std::chrono_literals;
using protocols::Codec;
using protocols::Direction;
using protocols::StreamRole;

const std::string kHost = "127.0.0.1";

// One side of a call, with what it was told.
struct Side {
  Side(boost::asio::any_io_executor strand, io::PortPool& ports, const std::string& name)
      : certificate(protocols::dtls::Certificate::generate(name, io::unix_seconds())) {
    RoomMediaHandlers handlers;
    handlers.on_frame = [this](StreamRole role, const protocols::FramePtr& frame) {
      frames[role].push_back(frame);
    };
    handlers.on_keyframe_wanted = [this](StreamRole role) { ++keyframes_wanted[role]; };
    handlers.on_bitrate = [this](StreamRole role, std::uint32_t kbps) { limits[role] = kbps; };
    handlers.on_digit = [this](char digit) { digits += digit; };
    handlers.on_keyed = [this](StreamRole role, const std::string& suite) { keyed[role] = suite; };
    handlers.on_failed = [this](const std::string& reason) { failures.push_back(reason); };
    media = *RoomMedia::open(std::move(strand), ports, certificate, io::system_random(),
                             std::move(handlers));
  }
  [[nodiscard]] std::uint16_t port(StreamRole role) const {
    const auto streams = media->local_streams();
    return std::ranges::find(streams, role, &protocols::LocalStream::role)->rtp_port;
  }
  [[nodiscard]] protocols::rtp::SessionStatistics rtp(StreamRole role) const {
    for (const auto& stream : media->statistics()) {
      if (stream.role == role) return stream.rtp;
    }
    ADD_FAILURE() << "no such stream";
    return {};
  }

  std::shared_ptr<const protocols::dtls::Certificate> certificate;
  std::map<StreamRole, std::vector<protocols::FramePtr>> frames;
  std::map<StreamRole, int> keyframes_wanted;
  std::map<StreamRole, std::uint32_t> limits;
  std::map<StreamRole, std::string> keyed;
  std::string digits;
  std::vector<std::string> failures;
  std::unique_ptr<RoomMedia> media;
};

// What `other` has announced, as it is agreed in clear for one stream.
protocols::NegotiatedStream stream_towards(const Side& other, StreamRole role) {
  protocols::NegotiatedStream out;
  out.role = role;
  if (role == StreamRole::Audio) {
    out.send.codec = Codec::Pcmu;
    out.telephone_event_send = out.telephone_event_receive = 101;
  } else {
    out.send.codec = Codec::Vp8;
    out.send.payload_type = 96;
    out.feedback = {.nack = true, .pli = true, .fir = true, .tmmbr = true};
  }
  out.receive = {out.send};
  out.remote_rtp = {kHost, other.port(role)};
  out.remote_rtcp = {kHost, static_cast<std::uint16_t>(other.port(role) + 1)};
  return out;
}

protocols::MediaSession session_towards(const Side& other) {
  return {{stream_towards(other, StreamRole::Audio), stream_towards(other, StreamRole::MainVideo)}};
}

protocols::MediaSession with_keying(protocols::MediaSession session,
                                    const protocols::Keying& keying) {
  for (auto& stream : session.streams) stream.keying = keying;
  return session;
}

protocols::EncodedFrame sound(std::uint32_t number) {
  protocols::EncodedFrame frame;
  frame.codec = Codec::Pcmu;
  frame.timestamp = number * 160;
  frame.data = std::make_shared<const protocols::Bytes>(160, static_cast<std::byte>(number));
  return frame;
}

protocols::EncodedFrame picture() {
  constexpr unsigned kKeyFrame[] = {0x10, 0, 0, 0x9d, 1, 0x2a, 0x40, 1, 0xb4, 0};
  protocols::Bytes data(3000, std::byte{7});
  std::ranges::transform(kKeyFrame, data.begin(), [](unsigned b) { return std::byte(b); });
  protocols::EncodedFrame frame;
  frame.codec = Codec::Vp8;
  frame.keyframe = true;
  frame.data = std::make_shared<const protocols::Bytes>(std::move(data));
  return frame;
}

class RoomMediaTest : public ::testing::Test {
 protected:
  // Both sides in clear, sound and pictures both ways.
  void connect() {
    room_.media->configure(session_towards(gateway_));
    gateway_.media->configure(session_towards(room_));
  }
  template <class Done>
  void run_until(Done done) {
    const auto patience = io::now() + 10s;
    while (!done() && io::now() < patience) context_.run_one_for(100ms);
    EXPECT_TRUE(done());
  }
  // One frame of sound from side to side: what has been sent before it has arrived by then.
  void settle(Side& from, Side& to, std::uint32_t number) {
    const auto before = to.frames[StreamRole::Audio].size();
    from.media->send(StreamRole::Audio, sound(number));
    run_until([&] { return to.frames[StreamRole::Audio].size() > before; });
  }

  boost::asio::io_context context_;
  io::PortPool ports_{boost::asio::ip::make_address(kHost), {46200, 46299}};
  Side gateway_{context_.get_executor(), ports_, "gateway"};
  Side room_{context_.get_executor(), ports_, "room"};
};

TEST_F(RoomMediaTest, AnnouncesAPairOfPortsForSoundAndOneForPictures) {
  const auto streams = gateway_.media->local_streams();
  ASSERT_EQ(streams.size(), 2U);
  EXPECT_EQ(streams[0].role, StreamRole::Audio);
  EXPECT_EQ(streams[1].role, StreamRole::MainVideo);
  for (const auto& stream : streams) {
    EXPECT_EQ(stream.rtp_port % 2, 0);
    EXPECT_EQ(stream.rtcp_port, stream.rtp_port + 1);
  }
  EXPECT_NE(streams[0].rtp_port, streams[1].rtp_port);
  EXPECT_EQ(ports_.in_use(), 4U);
  gateway_.media.reset();
  EXPECT_EQ(ports_.in_use(), 2U);
}

TEST_F(RoomMediaTest, WhereTheSecondPairIsMissingTheFirstIsGivenBack) {
  io::PortPool one_pair(boost::asio::ip::make_address(kHost), {46300, 46301});
  const auto opened = RoomMedia::open(context_.get_executor(), one_pair, gateway_.certificate,
                                      io::system_random(), {});
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error(), std::errc::no_buffer_space);
  EXPECT_EQ(one_pair.in_use(), 0U);
}

TEST_F(RoomMediaTest, ContentHasPortsOnceSomebodyWantsIt) {
  ASSERT_TRUE(gateway_.media->open_content());
  ASSERT_TRUE(gateway_.media->open_content());
  ASSERT_TRUE(room_.media->open_content());
  EXPECT_EQ(gateway_.media->local_streams().size(), 3U);
  EXPECT_EQ(gateway_.media->local_streams().back().role, StreamRole::Content);
  EXPECT_EQ(ports_.in_use(), 6U);
  connect();
  auto there = session_towards(room_), back = session_towards(gateway_);
  there.streams.push_back(stream_towards(room_, StreamRole::Content));
  back.streams.push_back(stream_towards(gateway_, StreamRole::Content));
  gateway_.media->configure(there);
  room_.media->configure(back);
  room_.media->send(StreamRole::Content, picture());
  run_until([&] { return gateway_.frames[StreamRole::Content].size() == 1; });
  gateway_.media->send(StreamRole::Content, picture());
  run_until([&] { return room_.frames[StreamRole::Content].size() == 1; });
  EXPECT_TRUE(gateway_.frames[StreamRole::MainVideo].empty());
}

TEST_F(RoomMediaTest, WithoutPortsForContentTheRestGoesOn) {
  io::PortPool two_pairs(boost::asio::ip::make_address(kHost), {46310, 46313});
  const auto opened = RoomMedia::open(context_.get_executor(), two_pairs, gateway_.certificate,
                                      io::system_random(), {});
  ASSERT_TRUE(opened);
  const auto more = (*opened)->open_content();
  ASSERT_FALSE(more);
  EXPECT_EQ(more.error(), std::errc::no_buffer_space);
  EXPECT_EQ((*opened)->local_streams().size(), 2U);
}

TEST_F(RoomMediaTest, DirectionsAreAgreedOneByOne) {
  // The room sends first, and has not said where it wants to be sent to.
  auto first = stream_towards(room_, StreamRole::MainVideo);
  first.direction = Direction::RecvOnly;
  first.send = {};
  first.remote_rtp.port = 0;
  gateway_.media->configure({{first}});
  room_.media->configure({{stream_towards(gateway_, StreamRole::MainVideo)}});
  room_.media->send(StreamRole::MainVideo, picture());
  run_until([&] { return gateway_.frames[StreamRole::MainVideo].size() == 1; });
  gateway_.media->send(StreamRole::MainVideo, picture());
  gateway_.media->configure({{stream_towards(room_, StreamRole::MainVideo)}});
  gateway_.media->send(StreamRole::MainVideo, picture());
  run_until([&] { return room_.frames[StreamRole::MainVideo].size() == 1; });
  EXPECT_EQ(gateway_.rtp(StreamRole::MainVideo).frames_sent, 1U);

  // And the other way round: what we take is agreed last.
  auto out = stream_towards(gateway_, StreamRole::Audio);
  out.direction = Direction::SendOnly;
  out.receive.clear();
  out.telephone_event_receive.reset();
  room_.media->configure({{out}});
  gateway_.media->configure({{stream_towards(room_, StreamRole::Audio)}});
  settle(room_, gateway_, 1);
  gateway_.media->send(StreamRole::Audio, sound(1));
  settle(room_, gateway_, 2);
  room_.media->configure({{stream_towards(gateway_, StreamRole::Audio)}});
  settle(gateway_, room_, 2);
  EXPECT_EQ(room_.frames[StreamRole::Audio].size(), 1U);
}

TEST_F(RoomMediaTest, WhereToSendToMayComeLater) {
  auto unknown = stream_towards(room_, StreamRole::Audio);
  unknown.remote_rtp.port = unknown.remote_rtcp.port = 0;
  gateway_.media->configure({{unknown}});
  gateway_.media->send(StreamRole::Audio, sound(1));
  EXPECT_EQ(gateway_.media->statistics().front().transport.no_destination, 1U);
  room_.media->configure({{stream_towards(gateway_, StreamRole::Audio)}});
  gateway_.media->configure({{stream_towards(room_, StreamRole::Audio)}});
  settle(gateway_, room_, 2);
  EXPECT_EQ(*room_.frames[StreamRole::Audio].front()->data, *sound(2).data);
}

TEST_F(RoomMediaTest, AFormatMayChangeWhileMediaFlows) {
  connect();
  settle(room_, gateway_, 1);
  auto back = session_towards(gateway_), there = session_towards(room_);
  back.streams[0].send.codec = Codec::Pcma;
  back.streams[0].send.payload_type = 8;
  there.streams[0].receive = {back.streams[0].send};
  gateway_.media->configure(there);
  room_.media->send(StreamRole::Audio, sound(2));
  room_.media->configure(back);
  auto other = sound(3);
  other.codec = Codec::Pcma;
  room_.media->send(StreamRole::Audio, other);
  run_until([&] { return gateway_.frames[StreamRole::Audio].size() == 2; });
  EXPECT_EQ(gateway_.frames[StreamRole::Audio].back()->codec, Codec::Pcma);
  EXPECT_EQ(gateway_.rtp(StreamRole::Audio).packets_rejected, 1U) << "what is no longer agreed";
}

TEST_F(RoomMediaTest, SoundAndPicturesArriveUnderTheirRoleAndAreCounted) {
  connect();
  gateway_.media->send(StreamRole::MainVideo, picture());
  settle(gateway_, room_, 1);
  settle(room_, gateway_, 1);
  run_until([&] { return !room_.frames[StreamRole::MainVideo].empty(); });
  EXPECT_EQ(*room_.frames[StreamRole::MainVideo].front()->data, *picture().data);
  EXPECT_EQ(*room_.frames[StreamRole::Audio].front()->data, *sound(1).data);
  EXPECT_EQ(gateway_.rtp(StreamRole::MainVideo).frames_sent, 1U);
  EXPECT_EQ(room_.rtp(StreamRole::MainVideo).frames_received, 1U);
  EXPECT_EQ(room_.rtp(StreamRole::MainVideo).packets_received,
            gateway_.rtp(StreamRole::MainVideo).packets_sent);
}

TEST_F(RoomMediaTest, NothingIsSentOrToldBeforeAnythingIsAgreed) {
  gateway_.media->send(StreamRole::Audio, sound(1));
  gateway_.media->send_digit('1');
  gateway_.media->request_keyframe(StreamRole::MainVideo);
  gateway_.media->limit_receive_bitrate(StreamRole::MainVideo, 300);
  gateway_.media->end();
  EXPECT_TRUE(gateway_.media->statistics().empty());
  connect();
  settle(gateway_, room_, 2);
  EXPECT_EQ(room_.frames[StreamRole::Audio].size(), 1U);
  EXPECT_TRUE(room_.digits.empty());
}

TEST_F(RoomMediaTest, WhatOvertakesTheAnswerIsNotLost) {
  room_.media->configure(session_towards(gateway_));
  for (std::uint32_t n = 1; n <= 3; ++n) room_.media->send(StreamRole::Audio, sound(n));
  context_.run_for(50ms);
  EXPECT_TRUE(gateway_.frames.empty());
  gateway_.media->configure(session_towards(room_));
  run_until([&] { return gateway_.frames[StreamRole::Audio].size() == 3; });
  EXPECT_EQ(gateway_.rtp(StreamRole::Audio).packets_lost, 0U);
}

TEST_F(RoomMediaTest, OnlyTheDirectionAgreedIsServed) {
  auto held = session_towards(room_);
  held.streams[1].direction = Direction::RecvOnly;
  room_.media->configure(session_towards(gateway_));
  gateway_.media->configure(held);
  gateway_.media->send(StreamRole::MainVideo, picture());
  EXPECT_EQ(gateway_.rtp(StreamRole::MainVideo).frames_sent, 0U);
  room_.media->send(StreamRole::MainVideo, picture());
  run_until([&] { return gateway_.frames[StreamRole::MainVideo].size() == 1; });

  held.streams[1].direction = Direction::SendOnly;
  gateway_.media->configure(held);
  gateway_.media->send(StreamRole::MainVideo, picture());
  run_until([&] { return room_.frames[StreamRole::MainVideo].size() == 1; });
  room_.media->send(StreamRole::MainVideo, picture());
  settle(room_, gateway_, 1);
  EXPECT_EQ(gateway_.frames[StreamRole::MainVideo].size(), 1U);
}

TEST_F(RoomMediaTest, AStreamThatIsNoLongerAgreedStopsAndMayComeBack) {
  connect();
  gateway_.media->configure({{stream_towards(room_, StreamRole::Audio)}});
  ASSERT_EQ(gateway_.media->statistics().size(), 1U);
  EXPECT_EQ(gateway_.media->statistics().front().role, StreamRole::Audio);
  gateway_.media->send(StreamRole::MainVideo, picture());
  settle(gateway_, room_, 1);
  EXPECT_TRUE(room_.frames[StreamRole::MainVideo].empty());
  EXPECT_EQ(gateway_.media->local_streams().size(), 2U) << "its ports stay announced";
  gateway_.media->configure(session_towards(room_));
  gateway_.media->send(StreamRole::MainVideo, picture());
  run_until([&] { return room_.frames[StreamRole::MainVideo].size() == 1; });
}

TEST_F(RoomMediaTest, AnAgreementAnewKeepsTheCountsOfAStream) {
  connect();
  settle(gateway_, room_, 1);
  gateway_.media->configure(session_towards(room_));
  settle(gateway_, room_, 2);
  EXPECT_EQ(gateway_.rtp(StreamRole::Audio).frames_sent, 2U);
  EXPECT_EQ(room_.rtp(StreamRole::Audio).packets_lost, 0U);
}

TEST_F(RoomMediaTest, DigitsWishesAndLimitsReachTheOtherSide) {
  connect();
  gateway_.media->send_digit('4');
  gateway_.media->send_digit('#');
  // Feedback answers a sender: it has to be heard first.
  gateway_.media->send(StreamRole::MainVideo, picture());
  run_until([&] { return !room_.frames[StreamRole::MainVideo].empty(); });
  room_.media->request_keyframe(StreamRole::MainVideo);
  room_.media->limit_receive_bitrate(StreamRole::MainVideo, 384);
  run_until([&] {
    return room_.digits == "4#" && gateway_.keyframes_wanted[StreamRole::MainVideo] > 0 &&
           gateway_.limits.contains(StreamRole::MainVideo);
  });
  EXPECT_LE(gateway_.limits[StreamRole::MainVideo], 384U);
  EXPECT_FALSE(gateway_.keyframes_wanted.contains(StreamRole::Audio));
}

TEST_F(RoomMediaTest, KeysOfTheSignallingProtectAtOnce) {
  const auto key = [](unsigned fill) {
    return protocols::SrtpKey{protocols::SrtpSuite::AesCm128Sha1_80,
                              protocols::Bytes(30, static_cast<std::byte>(fill))};
  };
  room_.media->configure(
      with_keying(session_towards(gateway_), protocols::SdesKeying{key(1), key(2)}));
  gateway_.media->configure(
      with_keying(session_towards(room_), protocols::SdesKeying{key(2), key(1)}));
  settle(gateway_, room_, 1);
  EXPECT_EQ(room_.keyed.size(), 2U);
  EXPECT_NE(gateway_.keyed.at(StreamRole::Audio), "");
  EXPECT_EQ(gateway_.keyed.at(StreamRole::Audio), room_.keyed.at(StreamRole::Audio));
}

TEST_F(RoomMediaTest, ChannelsOfH235CarryMediaAsSoonAsTheyHaveAKey) {
  const auto channel = [](std::uint8_t type, std::uint8_t plain) {
    return protocols::H235Direction{
        .payload_type = plain,
        .keys = {
            {.payload_type = type, .key = protocols::Bytes(16, static_cast<std::byte>(type))}}};
  };
  auto there = stream_towards(room_, StreamRole::MainVideo);
  auto back = stream_towards(gateway_, StreamRole::MainVideo);
  there.keying = protocols::H235Keying{.send = {}, .receive = channel(120, 96)};
  there.direction = Direction::RecvOnly;
  back.keying = protocols::H235Keying{.send = channel(120, 96), .receive = {}};
  back.direction = Direction::SendOnly;
  gateway_.media->configure({{there}});
  room_.media->configure({{back}});
  EXPECT_EQ(gateway_.keyed.at(StreamRole::MainVideo), "AES-128-CBC");
  room_.media->send(StreamRole::MainVideo, picture());
  run_until([&] { return gateway_.frames[StreamRole::MainVideo].size() == 1; });
  EXPECT_EQ(*gateway_.frames[StreamRole::MainVideo].front()->data, *picture().data);

  std::get<protocols::H235Keying>(there.keying).send = channel(121, 96);
  std::get<protocols::H235Keying>(back.keying).receive = channel(121, 96);
  there.direction = back.direction = Direction::SendRecv;
  room_.media->configure({{back}});
  gateway_.media->configure({{there}});
  gateway_.media->send(StreamRole::MainVideo, picture());
  run_until([&] { return room_.frames[StreamRole::MainVideo].size() == 1; });
  EXPECT_EQ(room_.rtp(StreamRole::MainVideo).packets_rejected, 0U);
}

TEST_F(RoomMediaTest, AHandshakeOnTheMediaPathMakesTheKeysOfEachStream) {
  const auto dtls = [](const Side& of, bool client) {
    return protocols::DtlsKeying{"sha-256", of.certificate->fingerprint(), client};
  };
  room_.media->configure(with_keying(session_towards(gateway_), dtls(gateway_, true)));
  gateway_.media->configure(with_keying(session_towards(room_), dtls(room_, false)));
  EXPECT_TRUE(gateway_.keyed.empty());
  run_until([&] { return gateway_.keyed.size() == 2 && room_.keyed.size() == 2; });
  EXPECT_EQ(gateway_.keyed.at(StreamRole::MainVideo), room_.keyed.at(StreamRole::MainVideo));
  settle(gateway_, room_, 1);
  settle(room_, gateway_, 1);
  EXPECT_TRUE(gateway_.failures.empty());
}

TEST_F(RoomMediaTest, ACertificateThatWasNotAnnouncedFails) {
  const protocols::DtlsKeying wrong{"sha-256", room_.certificate->fingerprint(), true};
  const protocols::DtlsKeying right{"sha-256", room_.certificate->fingerprint(), false};
  room_.media->configure(with_keying(session_towards(gateway_), wrong));
  gateway_.media->configure(with_keying(session_towards(room_), right));
  run_until([&] { return !room_.failures.empty(); });
  EXPECT_FALSE(room_.keyed.contains(StreamRole::Audio));
  EXPECT_NE(room_.failures.front(), "");
}

TEST_F(RoomMediaTest, NothingIsSentAfterTheEnd) {
  connect();
  settle(gateway_, room_, 1);
  gateway_.media->end();
  const auto sent = gateway_.rtp(StreamRole::Audio).packets_sent;
  gateway_.media->send(StreamRole::Audio, sound(2));
  gateway_.media->send_digit('1');
  EXPECT_EQ(gateway_.rtp(StreamRole::Audio).packets_sent, sent);
  EXPECT_EQ(ports_.in_use(), 4U) << "the ports stay open";
}

}  // namespace
}  // namespace gateway::media
