#include "protocols/h224/camera_capabilities.hpp"

#include <string_view>
#include <utility>

#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/h224/error.hpp"

namespace protocols::h224 {
namespace {

using Source = CameraCapabilities::Source;

constexpr unsigned kMotionVideo = 4, kNormalStill = 2, kDoubleStill = 1;
constexpr unsigned kPan = 0x80, kTilt = 0x40, kZoom = 0x20, kFocus = 0x10;

std::unexpected<Error> error(Errc code, const Reader& reader) {
  return std::unexpected(Error{code, static_cast<std::uint32_t>(reader.offset())});
}

Result<std::string> parse_name(Reader& reader) {
  std::string out;
  while (const auto octet = reader.u8()) {
    if (*octet == 0) return out;
    if (out.size() == Source::kMaxName) break;
    out += static_cast<char>(*octet);
  }
  return error(Errc::BadVideoSource, reader);
}

Result<Source> parse_source(Reader& reader) {
  Source out;
  const unsigned first = reader.u8().value_or(0);
  out.number = static_cast<std::uint8_t>(first >> 4U);
  out.motion_video = (first & kMotionVideo) != 0;
  out.normal_resolution_still = (first & kNormalStill) != 0;
  out.double_resolution_still = (first & kDoubleStill) != 0;
  if (out.number >= Source::kFirstNamed) {
    auto name = parse_name(reader);
    if (!name) return std::unexpected(name.error());
    out.name = std::move(*name);
  }
  const auto axes = reader.u8();
  if (!axes) return error(Errc::Truncated, reader);
  out.pan = (*axes & kPan) != 0;
  out.tilt = (*axes & kTilt) != 0;
  out.zoom = (*axes & kZoom) != 0;
  out.focus = (*axes & kFocus) != 0;
  return out;
}

void write_source(Writer& writer, const Source& source) {
  const unsigned first = (source.number & 15U) << 4U | (source.motion_video ? kMotionVideo : 0) |
                         (source.normal_resolution_still ? kNormalStill : 0) |
                         (source.double_resolution_still ? kDoubleStill : 0);
  writer.u8(static_cast<std::uint8_t>(first));
  if ((source.number & 15U) >= Source::kFirstNamed) {
    std::string_view name = source.name;
    name = name.substr(0, Source::kMaxName);
    name = name.substr(0, name.find('\0'));
    writer.bytes(as_bytes(name));
    writer.u8(0);
  }
  const unsigned axes = (source.pan ? kPan : 0) | (source.tilt ? kTilt : 0) |
                        (source.zoom ? kZoom : 0) | (source.focus ? kFocus : 0);
  writer.u8(static_cast<std::uint8_t>(axes));
}

}  // namespace

Result<CameraCapabilities> parse_camera_capabilities(ByteView data) {
  Reader reader(data);
  const auto first = reader.u8();
  if (!first) return error(Errc::Truncated, reader);
  CameraCapabilities out;
  out.presets = static_cast<std::uint8_t>(*first & 15U);
  while (!reader.empty()) {
    auto source = parse_source(reader);
    if (!source) return std::unexpected(source.error());
    out.sources.push_back(std::move(*source));
  }
  return out;
}

Bytes write(const CameraCapabilities& capabilities) {
  Writer writer;
  writer.u8(static_cast<std::uint8_t>(capabilities.presets & 15U));
  for (const auto& source : capabilities.sources) write_source(writer, source);
  return writer.take();
}

}  // namespace protocols::h224
