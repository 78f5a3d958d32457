#include "protocols/q931/message.hpp"

#include <algorithm>

#include "protocols/base/check.hpp"
#include "protocols/base/reader.hpp"
#include "protocols/base/writer.hpp"
#include "protocols/q931/error.hpp"

namespace protocols::q931 {
namespace {

constexpr std::uint8_t kProtocolDiscriminator = 8;
constexpr std::uint8_t kUserUserX680 = 5;  // H.225.0 7.2.2.31: contents by X.680 and X.691

// Information elements, Q.931 table 4-3.
enum Element : std::uint8_t {
  kBearerCapability = 0x04,
  kCause = 0x08,
  kCallState = 0x14,
  kFacility = 0x1c,
  kProgressIndicator = 0x1e,
  kNotificationIndicator = 0x27,
  kDisplay = 0x28,
  kKeypad = 0x2c,
  kSignal = 0x34,
  kCallingParty = 0x6c,
  kCalledParty = 0x70,
  kUserUser = 0x7e,
};

std::unexpected<Error> failure(Errc code, std::size_t offset) {
  return std::unexpected(Error{code, static_cast<std::uint32_t>(offset)});
}

template <class T>
void keep_first(std::optional<T>& member, std::optional<T> value) {
  if (!member) member = std::move(value);
}

std::optional<std::uint8_t> octet(ByteView contents) {
  return Reader(contents).u8();
}

// False where the contents have not the form that the element needs.
bool take(std::uint8_t element, ByteView contents, Message& message) {
  switch (element) {
    case kBearerCapability:
      keep_first(message.bearer_capability, std::optional(to_bytes(contents)));
      return true;
    case kCause: {
      const auto cause = parse_cause(contents);
      keep_first(message.cause, cause);
      return cause.has_value();
    }
    case kCallState: keep_first(message.call_state, octet(contents)); return !contents.empty();
    case kFacility: keep_first(message.facility, std::optional(to_bytes(contents))); return true;
    case kProgressIndicator:
      keep_first(message.progress_indicator, std::optional(to_bytes(contents)));
      return true;
    case kNotificationIndicator:
      keep_first(message.notification_indicator, octet(contents));
      return !contents.empty();
    case kDisplay:
      keep_first(message.display, std::optional(std::string(as_text(contents))));
      return true;
    case kKeypad:
      keep_first(message.keypad, std::optional(std::string(as_text(contents))));
      return true;
    case kSignal: keep_first(message.signal, octet(contents)); return !contents.empty();
    case kCallingParty:
    case kCalledParty: {
      const auto number = parse_party_number(contents);
      keep_first(element == kCallingParty ? message.calling_party : message.called_party, number);
      return number.has_value();
    }
    case kUserUser:
      // Another discriminator is user data of another kind, which H.323 has no use for.
      if (octet(contents) == kUserUserX680) {
        keep_first(message.user_user, std::optional(to_bytes(contents.subspan(1))));
      }
      return !contents.empty();
    default: return true;
  }
}

// The codeset that holds for the next element, Q.931 4.5.2 ff.
class Codeset {
 public:
  // Takes a shift; false for another single octet element.
  bool shift(std::uint8_t octet) {
    if ((octet & 0xf0U) != 0x90U) return false;
    const std::uint8_t codeset = octet & 7U;
    const bool for_one_element = (octet & 8U) != 0;
    if (for_one_element) {
      next_ = codeset;
    } else {
      locked_ = codeset;
    }
    return true;
  }
  std::uint8_t take() {
    const std::uint8_t codeset = next_.value_or(locked_);
    next_.reset();
    return codeset;
  }

 private:
  std::uint8_t locked_ = 0;
  std::optional<std::uint8_t> next_;
};

Result<void> parse_elements(Reader& reader, Message& message) {
  Codeset codeset;
  while (const auto element = reader.u8()) {
    const std::size_t offset = reader.offset() - 1;
    if ((*element & 0x80U) != 0) {  // a single octet, Q.931 4.5.1
      if (!codeset.shift(*element)) codeset.take();
      continue;
    }
    std::optional<std::uint16_t> size;
    // H.225.0 7.2.2.31: the User-user element alone has a length of two octets.
    if (*element == kUserUser) {
      size = reader.u16();
    } else if (const auto narrow = reader.u8()) {
      size = *narrow;
    }
    const auto contents = size ? reader.bytes(*size) : std::nullopt;
    if (!contents) return failure(Errc::Truncated, offset);
    if (codeset.take() == 0 && !take(*element, *contents, message)) ++message.unreadable_elements;
  }
  return {};
}

void put(Writer& out, Element element, ByteView contents) {
  contents = contents.first(std::min<std::size_t>(contents.size(), 255));
  out.u8(element);
  out.u8(static_cast<std::uint8_t>(contents.size()));
  out.bytes(contents);
}

void put(Writer& out, Element element, const std::optional<Bytes>& contents) {
  if (contents) put(out, element, ByteView(*contents));
}

void put(Writer& out, Element element, const std::optional<std::string>& text) {
  if (text) put(out, element, as_bytes(*text));
}

void put(Writer& out, Element element, const std::optional<std::uint8_t>& octet) {
  if (!octet) return;
  const std::byte contents{*octet};
  put(out, element, ByteView(&contents, 1));
}

template <class T>
void put_written(Writer& out, Element element, const std::optional<T>& value) {
  if (value) put(out, element, ByteView(write(*value)));
}

}  // namespace

Bytes video_bearer_capability(std::uint8_t rate) {
  Writer out;
  out.u8(0x88);  // unrestricted digital information
  out.u8(0x18);  // circuit mode, multirate
  out.u8(static_cast<std::uint8_t>(0x80U | std::clamp<unsigned>(rate, 1, 127)));
  out.u8(0xa5);  // layer 1: H.221 and H.242
  return out.take();
}

Result<Message> parse(ByteView bytes) {
  Reader reader(bytes);
  Message message;
  const auto discriminator = reader.u8();
  if (discriminator && *discriminator != kProtocolDiscriminator) return failure(Errc::NotQ931, 0);
  const auto reference_size = reader.u8();
  if (reference_size && (*reference_size < 1 || *reference_size > 2)) {
    return failure(Errc::BadCallReference, 1);
  }
  const auto reference = reference_size ? reader.bytes(*reference_size) : std::nullopt;
  const auto type = reader.u8();
  if (!reference || !type) return failure(Errc::Truncated, bytes.size());
  const auto first = std::to_integer<std::uint16_t>(reference->front());
  message.to_originator = (first & 0x80U) != 0;
  message.call_reference = first & 0x7fU;
  if (reference->size() == 2) {
    message.call_reference = static_cast<std::uint16_t>(
        unsigned{message.call_reference} << 8U | std::to_integer<unsigned>(reference->back()));
  }
  message.type = static_cast<MessageType>(*type);
  if (auto done = parse_elements(reader, message); !done) return std::unexpected(done.error());
  return message;
}

Bytes write(const Message& message) {
  Writer out;
  out.u8(kProtocolDiscriminator);
  out.u8(2);
  out.u16(static_cast<std::uint16_t>((message.call_reference & 0x7fffU) |
                                     (message.to_originator ? 0x8000U : 0U)));
  out.u8(static_cast<std::uint8_t>(message.type));
  put(out, kBearerCapability, message.bearer_capability);
  put_written(out, kCause, message.cause);
  put(out, kCallState, message.call_state);
  put(out, kFacility, message.facility);
  put(out, kProgressIndicator, message.progress_indicator);
  put(out, kNotificationIndicator, message.notification_indicator);
  put(out, kDisplay, message.display);
  put(out, kKeypad, message.keypad);
  put(out, kSignal, message.signal);
  put_written(out, kCallingParty, message.calling_party);
  put_written(out, kCalledParty, message.called_party);
  if (message.user_user) {
    check(message.user_user->size() < 65535);
    out.u8(kUserUser);
    out.u16(static_cast<std::uint16_t>(message.user_user->size() + 1));
    out.u8(kUserUserX680);
    out.bytes(*message.user_user);
  }
  return out.take();
}

}  // namespace protocols::q931
