#include "protocols/h235/half_key.hpp"

#include <openssl/bn.h>

#include <memory>
#include <utility>

#include "protocols/base/check.hpp"
#include "protocols/h235/error.hpp"

namespace protocols::h235 {
namespace {

// Twice the strength of the strongest group and more (RFC 3526 section 8): a longer exponent would
// cost time and add nothing.
constexpr std::size_t kExponentBytes = 64;
constexpr std::size_t kMostOmittedZeros = 8;

struct Free {
  void operator()(BIGNUM* number) const { BN_clear_free(number); }
  void operator()(BN_CTX* context) const { BN_CTX_free(context); }
};
using Number = std::unique_ptr<BIGNUM, Free>;

Number number_of(ByteView bytes) {
  Number out(BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<int>(bytes.size()), nullptr));
  check(out != nullptr);
  return out;
}

// base ^ exponent mod the group's prime, in a time that does not depend on the exponent.
Secret power(const BIGNUM& base, const Secret& exponent, Group group) {
  const Number prime = number_of(prime_of(group));
  const Number secret = number_of(exponent.view());
  BN_set_flags(secret.get(), BN_FLG_CONSTTIME);
  const std::unique_ptr<BN_CTX, Free> context(BN_CTX_secure_new());
  const Number out(BN_new());
  check(context && out);
  check(BN_mod_exp_mont_consttime(out.get(), &base, secret.get(), prime.get(), context.get(),
                                  nullptr) == 1);
  Secret bytes(traits_of(group).bytes());
  check(BN_bn2binpad(out.get(), reinterpret_cast<unsigned char*>(bytes.span().data()),
                     static_cast<int>(bytes.size())) > 0);
  return bytes;
}

}  // namespace

HalfKey HalfKey::generate(Group group, const RandomSource& random) {
  Secret exponent(kExponentBytes);
  random(exponent.span());
  // Always of the same length, and never so small that the half key says what it is.
  exponent.span().front() |= std::byte{0x80};
  return {group, std::move(exponent)};
}

HalfKey::HalfKey(Group group, Secret exponent) : group_(group), exponent_(std::move(exponent)) {
  const Number generator(BN_new());
  check(generator && BN_set_word(generator.get(), kGenerator) == 1);
  value_ = to_bytes(power(*generator, exponent_, group_).view());
}

Result<Secret> HalfKey::secret_with(ByteView peer) const {
  const std::size_t size = traits_of(group_).bytes();
  if (peer.size() > size || peer.size() + kMostOmittedZeros < size) {
    return std::unexpected(Error{Errc::WrongKeySize});
  }
  const Number value = number_of(peer);
  const Number last = number_of(prime_of(group_));
  check(BN_sub_word(last.get(), 1) == 1);
  // The primes are safe: beside 1 and p-1 there is no small subgroup to be led into.
  if (BN_is_zero(value.get()) || BN_is_one(value.get()) || BN_cmp(value.get(), last.get()) >= 0) {
    return std::unexpected(Error{Errc::DegenerateHalfKey});
  }
  return power(*value, exponent_, group_);
}

}  // namespace protocols::h235
