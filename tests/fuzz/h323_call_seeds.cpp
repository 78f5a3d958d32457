#include <fstream>
#include <iostream>
#include <string>

#include "tests/protocols/h323/call_pair.hpp"

// Writes seeds for h323_call_fuzz: what each side of calls between two of ours hears. Usage:
// h323_call_seeds FOLDER
namespace {

using namespace protocols;
using namespace protocols::h323;

struct Seed {
  std::string acts;

  Seed(int how) : acts(1, static_cast<char>(how)) {}
  void add(Channel channel, const Bytes& bytes) {
    if (channel == Channel::Control && !opened_) acts.push_back(2);
    opened_ = opened_ || channel == Channel::Control;
    acts.push_back(channel == Channel::Control ? 1 : 0);
    acts.push_back(static_cast<char>(bytes.size() >> 8U));
    acts.push_back(static_cast<char>(bytes.size() & 0xffU));
    for (const std::byte byte : bytes) acts.push_back(static_cast<char>(byte));
  }
  void write(const std::string& path) const {
    std::ofstream(path, std::ios::binary).write(acts.data(), std::ssize(acts));
  }

 private:
  bool opened_ = false;
};

void record(const std::string& folder, const std::string& name, bool tunnelling, bool encrypted) {
  const int how = tunnelling ? 0 : 2;
  Seed incoming(how), outgoing(how + 5);
  CallSettings caller, called;
  caller.terminal_type = 50;
  caller.tunnelling = called.tunnelling = tunnelling;
  if (!encrypted) caller.groups.groups = {};
  LocalMedia media = media_at("192.0.2.1", 5000);
  media.streams.push_back({StreamRole::Content, 5004, 5005});
  CallPair pair(caller, called, media, media);
  pair.loses = [&](const Side& from, Channel channel, const Bytes& bytes) {
    (&from == &pair.caller ? incoming : outgoing).add(channel, bytes);
    return false;
  };
  pair.connect();
  pair.caller.call->send_digit('5', pair.now);
  pair.called.call->request_keyframe(StreamRole::MainVideo, pair.now);
  pair.caller.call->present(true, pair.now);
  pair.run();
  pair.called.call->grant_content(true, pair.now);
  pair.run();
  pair.caller.call->hang_up(EndReason::LocalHangup, pair.now);
  pair.run();
  incoming.write(folder + "/incoming_" + name);
  outgoing.write(folder + "/outgoing_" + name);
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::cerr << "usage: h323_call_seeds FOLDER\n";
    return 2;
  }
  record(arguments[1], "tunnelled_encrypted", true, true);
  record(arguments[1], "tunnelled_clear", true, false);
  record(arguments[1], "separate", false, false);
  return 0;
}
