#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

#include "gateway/media/block_clock.hpp"
#include "gateway/media/engine.hpp"
#include "transcode/audio/decoder.hpp"
#include "transcode/audio/encoder.hpp"
#include "transcode/audio/playout_buffer.hpp"

namespace gateway::media {

// A room's voice on its way into the conference, as Opus. Opus from the room goes through untouched
// (only its level is read, where the room does not tell it); anything else is smoothed, decoded and
// encoded each 20 ms on a lane. Used from the call's strand.
class RoomSound {
 public:
  // On the strand (Opus) or on a worker (else); must only hand it on.
  using Output = std::function<void(const protocols::FramePtr&)>;

  // Whether anyone listens; while not, nothing is decoded. Any thread.
  using Wanted = std::function<bool()>;

  RoomSound(Engine& engine, boost::asio::any_io_executor strand, Wanted wanted, Output output);
  ~RoomSound();

  void push(const protocols::FramePtr& frame);

 private:
  struct Transcoding;

  void forward(const protocols::FramePtr& frame);

  Engine& engine_;
  boost::asio::any_io_executor strand_;
  Wanted wanted_;
  Output output_;
  std::unique_ptr<transcode::audio::AudioDecoder> level_decoder_;
  std::shared_ptr<Transcoding> transcoding_;
  std::optional<BlockClock> clock_;
};

}  // namespace gateway::media
