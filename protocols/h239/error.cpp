#include "protocols/h239/error.hpp"

#include <string>

namespace protocols::h239 {
namespace {

class Category final : public std::error_category {
 public:
  [[nodiscard]] const char* name() const noexcept override { return "h239"; }
  [[nodiscard]] std::string message(int value) const override {
    switch (static_cast<Errc>(value)) {
      case Errc::NotH239: return "no generic message with the identifier of H.239 (H.239 11.2)";
      case Errc::NoSubMessage: return "subMessageIdentifier is missing (H.239 11.2)";
      case Errc::UnknownSubMessage: return "subMessageIdentifier is none of H.239's (H.239 11.2)";
      case Errc::NeitherAcknowledgedNorRejected:
        return "a response has neither acknowledge nor reject (H.239 11.2)";
    }
    return "unknown";
  }
};

}  // namespace

const std::error_category& category() noexcept {
  static const Category instance;
  return instance;
}

}  // namespace protocols::h239
