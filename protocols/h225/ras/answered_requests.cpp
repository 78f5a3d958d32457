#include "protocols/h225/ras/answered_requests.hpp"

#include <functional>
#include <utility>

#include "protocols/asn1/per.hpp"

namespace protocols::h225::ras {
namespace {

std::uint64_t hash(ByteView bytes) {
  return std::hash<std::string_view>()(as_text(bytes));
}

// Where there is no signature, the bytes are the contents.
std::uint64_t content_hash(const RasMessage& request) {
  RasMessage bare = request;
  strip_tokens(bare);
  const auto encoded = asn1::encode(bare);
  return encoded ? hash(*encoded) : 0;
}

std::string key_of(const Address& from, const RasMessage& request) {
  return from.host + ' ' + std::to_string(from.port) + ' ' + std::to_string(request.index()) + ' ' +
         std::to_string(sequence_number(request).value_or(0));
}

}  // namespace

std::optional<Transmit> AnsweredRequests::repeat(const Entry& entry) {
  auto message = asn1::decode<RasMessage>(entry.answer);
  if (!message) return std::nullopt;
  return Transmit{entry.to, std::move(*message), entry.user, entry.endpoint_identifier};
}

const AnsweredRequests::Entry* AnsweredRequests::find(const std::string& key, TimePoint now) {
  drop_old(now);
  const auto entry = entries_.find(key);
  return entry == entries_.end() ? nullptr : &entry->second;
}

std::optional<Transmit> AnsweredRequests::find_identical(const Address& from,
                                                         const RasMessage& request, ByteView bytes,
                                                         TimePoint now) {
  const Entry* entry = find(key_of(from, request), now);
  if (entry == nullptr || entry->bytes != hash(bytes)) return std::nullopt;
  return repeat(*entry);
}

std::optional<Transmit> AnsweredRequests::find_same(const Address& from, const RasMessage& request,
                                                    TimePoint now) {
  const Entry* entry = find(key_of(from, request), now);
  if (entry == nullptr || entry->content != content_hash(request)) return std::nullopt;
  return repeat(*entry);
}

void AnsweredRequests::remember(const Address& from, const RasMessage& request, ByteView bytes,
                                const Transmit& answer, TimePoint now) {
  drop_old(now);
  auto encoded = asn1::encode(answer.message);
  if (!encoded) return;
  std::string key = key_of(from, request);
  Entry entry{.bytes = hash(bytes),
              .content = content_hash(request),
              .to = answer.to,
              .user = answer.user,
              .endpoint_identifier = answer.endpoint_identifier,
              .answer = std::move(*encoded),
              .until = now + kRemembered};
  order_.emplace_back(entry.until, key);
  entries_.insert_or_assign(std::move(key), std::move(entry));
}

void AnsweredRequests::drop_old(TimePoint now) {
  while (!order_.empty() && (order_.front().first <= now || order_.size() > kMost)) {
    // One that was answered anew under the same number has another end.
    const auto entry = entries_.find(order_.front().second);
    if (entry != entries_.end() && entry->second.until == order_.front().first) {
      entries_.erase(entry);
    }
    order_.pop_front();
  }
}

}  // namespace protocols::h225::ras
