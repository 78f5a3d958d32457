# The Debian 12 packages roombridge needs, and how they get here. Sourced by gateway/run and
# tests/run; README.md says why each is needed.

build_packages=(
  ccache cmake g++ ninja-build pkg-config
  libboost1.81-dev libboost-json1.81-dev libssl-dev libyaml-cpp-dev prometheus-cpp-dev
  libsrtp2-dev libavcodec-dev libavutil-dev libswscale-dev
  libopenh264-dev libvpx-dev libopus-dev libyuv-dev
  libfreetype-dev libharfbuzz-dev fonts-dejavu-core
)

test_packages=(
  libgtest-dev python3 python3-cryptography python3-pytest python3-venv python3-yaml iproute2
  baresip-core baresip-ffmpeg sip-tester chromium firefox-esr tshark prometheus ffmpeg
)

# Only for the preset `fuzz` and for those who change the code.
fuzz_packages=(clang-19 clang-format-19 clang-tidy-19 libclang-rt-19-dev)

# Node comes from Debian unless a newer one is there already.
node_packages() {
  command -v node >/dev/null && command -v npm >/dev/null || echo nodejs npm
}

missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
      echo "$package"
  done
}

# install_packages NAME…: installs what is missing, as root or by sudo; otherwise says what to do.
install_packages() {
  local missing apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    if ! sudo -n true 2>/dev/null; then
      echo "These packages are missing; install them and start again:" >&2
      echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
      return 1
    fi
    apt=(sudo -n "${apt[@]}")
  fi
  echo "installing: ${missing[*]}" >&2
  local options=(-qq -y --no-install-recommends -o Dpkg::Use-Pty=0)
  # The package lists of a fresh machine are empty or old: fetched once when a first try fails.
  "${apt[@]}" install "${options[@]}" "${missing[@]}" >/dev/null 2>&1 && return 0
  "${apt[@]}" update -qq >&2
  "${apt[@]}" install "${options[@]}" "${missing[@]}" >/dev/null
}
