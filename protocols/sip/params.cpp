#include "protocols/sip/params.hpp"

#include <algorithm>

#include "protocols/base/text.hpp"
#include "protocols/sip/error.hpp"
#include "protocols/sip/syntax.hpp"

namespace protocols::sip {
namespace {

// More than any message needs, few enough that comparing each with each costs nothing.
constexpr std::size_t kMostParams = 64;

bool is_name(std::string_view name) {
  // URI parameter names may hold [ ] / : & $ too (paramchar).
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return is_token_char(c) || std::string_view("[]/:&$()").find(c) != std::string_view::npos;
  });
}

bool is_value(std::string_view value) {
  if (value.empty()) return false;
  if (value[0] == '"') return quoted_length(value) == value.size();
  return std::none_of(value.begin(), value.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7f' ||
           std::string_view("\"<>,;?").find(c) != std::string_view::npos;
  });
}

}  // namespace

Result<Params> Params::parse(std::string_view text) {
  Params out;
  const std::size_t size = text.size();
  text = trim(text);
  while (!text.empty()) {
    const std::size_t offset = size - text.size();
    if (text[0] != ';') return fail(SipError::Parameter, offset);
    text.remove_prefix(1);
    const std::size_t end = find_outside(text, ';');
    const std::string_view piece = trim(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end);
    const std::size_t equals = piece.find('=');
    const std::string_view name = trim(piece.substr(0, equals));
    if (!is_name(name)) return fail(SipError::Parameter, offset);
    if (out.has(name) || out.all_.size() >= kMostParams) return fail(SipError::Parameter, offset);
    Param param{std::string(name), std::nullopt};
    if (equals != std::string_view::npos) {
      const std::string_view value = trim(piece.substr(equals + 1));
      if (!is_value(value)) return fail(SipError::Parameter, offset);
      param.value = std::string(value);
    }
    out.all_.push_back(std::move(param));
  }
  return out;
}

const Param* Params::find(std::string_view name) const {
  const auto at = std::find_if(all_.begin(), all_.end(),
                               [&](const Param& param) { return iequals(param.name, name); });
  return at == all_.end() ? nullptr : &*at;
}

std::string_view Params::get(std::string_view name) const {
  const Param* param = find(name);
  return param && param->value ? std::string_view(*param->value) : std::string_view{};
}

void Params::set(std::string_view name, std::optional<std::string> value) {
  for (Param& param : all_) {
    if (iequals(param.name, name)) {
      param.value = std::move(value);
      return;
    }
  }
  all_.push_back({std::string(name), std::move(value)});
}

void Params::remove(std::string_view name) {
  std::erase_if(all_, [&](const Param& param) { return iequals(param.name, name); });
}

void Params::append_to(std::string& out) const {
  for (const Param& param : all_) {
    out += ';';
    out += param.name;
    if (param.value) {
      out += '=';
      out += *param.value;
    }
  }
}

}  // namespace protocols::sip
