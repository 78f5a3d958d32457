#include "protocols/tpkt/framer.hpp"

#include "protocols/base/check.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/base/take_front.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/tpkt/error.hpp"

namespace protocols::tpkt {
namespace {

constexpr std::uint8_t kVersion = 3;
constexpr std::size_t kHeader = 4;

}  // namespace

Bytes write(ByteView payload) {
  check(payload.size() <= kMaxPayload);
  Writer out(kHeader + payload.size());
  out.u8(kVersion);
  out.u8(0);
  out.u16(static_cast<std::uint16_t>(kHeader + payload.size()));
  out.bytes(payload);
  return out.take();
}

void Framer::handle_bytes(ByteView bytes) {
  if (error_) return;
  buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
  while (take_one()) {
  }
  buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(consumed_));
  consumed_ = 0;
}

std::optional<Bytes> Framer::poll_packet() {
  return take_front(packets_);
}

bool Framer::take_one() {
  Reader reader(ByteView(buffer_).subspan(consumed_));
  const auto version = reader.u8();
  if (version && *version != kVersion) {
    error_ = Error{Errc::BadVersion};
    return false;
  }
  if (!reader.skip(1)) return false;
  const auto length = reader.u16();
  if (!length) return false;
  if (*length < kHeader) {
    error_ = Error{Errc::BadLength, 2};
    return false;
  }
  const auto payload = reader.bytes(*length - kHeader);
  if (!payload) return false;
  if (payload->empty()) {
    ++keep_alives_;
  } else {
    packets_.push_back(to_bytes(*payload));
  }
  consumed_ += *length;
  return true;
}

}  // namespace protocols::tpkt
