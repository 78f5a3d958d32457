#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <span>

#include "protocols/asn1/per.hpp"
#include "protocols/h225/types.hpp"
#include "protocols/h235/types.hpp"
#include "protocols/h245/types.hpp"

namespace {

using namespace protocols;

// What was decoded is encoded, where its parts that we do not know do not forbid it, so that it
// decodes to the same encoding again.
template <class T>
void check(ByteView input) {
  const auto value = asn1::decode<T>(input);
  if (!value) return;
  const auto written = asn1::encode(*value);
  if (!written) return;
  const auto again = asn1::decode<T>(*written);
  if (!again) std::abort();
  const auto rewritten = asn1::encode(*again);
  if (!rewritten || *rewritten != *written) std::abort();
}

constexpr void (*kRoots[])(ByteView) = {
    &check<h225::H323_UserInformation>,
    &check<h225::RasMessage>,
    &check<h245::MultimediaSystemControlMessage>,
    &check<h245::OpenLogicalChannel>,
    &check<h235::H235Key>,
    &check<h235::ClearToken>,
    &check<h235::CryptoToken>,
    &check<h235::KeySyncMaterial>,
    &check<h235::V3KeySyncMaterial>,
    &check<h235::KeySignedMaterial>,
};

}  // namespace

// The first byte chooses the type, the rest is its encoding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  kRoots[data[0] % std::size(kRoots)](std::as_bytes(std::span(data, size)).subspan(1));
  return 0;
}
