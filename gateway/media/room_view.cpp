#include "gateway/media/room_view.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <chrono>
#include <utility>

#include "gateway/io/clock.hpp"

namespace gateway::media {
namespace {

using namespace std::chrono_literals;

// Where nothing moves, a few pictures a second keep the room's decoder fed.
constexpr protocols::Duration kStillInterval = 200ms;

}  // namespace

RoomView::RoomView(Engine& engine, boost::asio::any_io_executor strand,
                   const transcode::plan::VideoTarget& target, Output output, Shows shows)
    : engine_(engine),
      strand_(std::move(strand)),
      most_kbps_(target.kbps),
      shows_(shows),
      sender_(std::make_shared<transcode::pipeline::VideoSender>(
          engine.workers(), engine.devices(), target, std::move(output), engine.text())),
      menu_screen_(target.max_width, target.max_height, engine.text()),
      start_(io::now()),
      frame_interval_(protocols::Duration(1s) / std::max(1, target.fps)),
      timer_(strand_, [this] { due(false); }) {
  meter_.emplace(engine, [sender = sender_](EngineTotals& totals) {
    const auto done = sender->snapshot();
    EngineTotals::add(totals.encoded[sender->target().codec], {.frames = done.encoded,
                                                               .errors = done.errors,
                                                               .dropped = done.dropped,
                                                               .seconds = done.encode_seconds});
  });
  timer_.arm(start_);
}

RoomView::~RoomView() {
  *alive_ = false;
}

void RoomView::show_conference(conference::RosterPtr roster, conference::ParticipantId self) {
  menu_.reset();
  roster_ = std::move(roster);
  self_ = self;
  replan();
}

void RoomView::show_menu(conference::Menu menu) {
  menu_changed_ = !menu_ || *menu_ != menu;
  menu_ = std::move(menu);
  roster_.reset();
  replan();
  if (menu_changed_) due(false);
}

void RoomView::set_shows(Shows shows) {
  if (std::exchange(shows_, shows) != shows) replan();
}

void RoomView::request_keyframe() {
  sender_->request_keyframe();
  due(false);
}

void RoomView::replan() {
  plan_ = roster_ ? plan_view(*roster_, self_, engine_.settings().layout, shows_) : ViewPlan{};
  std::map<const conference::Track*, std::shared_ptr<DecodedTrack>> decoded;
  for (const auto& tile : plan_.tiles) {
    if (!tile.video) continue;
    auto& slot = decoded[tile.video.get()];
    const auto known = decoded_.find(tile.video.get());
    slot = known != decoded_.end() ? known->second : engine_.decode(tile.video);
  }
  decoded_ = std::move(decoded);
  // Whatever changed is shown now, not when a still picture would have been due.
  next_ = std::min(next_, io::now() + frame_interval_);
  timer_.arm(next_);

  main_listener_.reset();
  if (plan_.tiles.empty() || !plan_.tiles.front().video) return;
  main_listener_ = decoded_.at(plan_.tiles.front().video.get())
                       ->listen([strand = strand_, alive = std::weak_ptr(alive_), this] {
                         boost::asio::post(strand, [alive, this] {
                           // On the strand, where the view also ends: alive means alive.
                           if (const auto still = alive.lock(); still && *still) due(true);
                         });
                       });
}

// Composes where a picture's time has come: when the main tile brings news, so that it goes out at
// once, else when the timer says that none came. Cameras are not punctual: news may come a quarter
// of an interval early and still be the next picture.
void RoomView::due(bool news) {
  const auto now = io::now();
  const auto interval = decoded_.empty() ? kStillInterval : frame_interval_;
  const auto early = news ? interval / 4 : protocols::Duration::zero();
  if (menu_changed_ || now + early >= next_) {
    next_ = std::max(next_, now) + interval;
    compose(now);
  }
  timer_.arm(main_listener_ ? next_ + interval / 3 : next_);
}

void RoomView::compose(protocols::TimePoint now) {
  const auto elapsed = std::chrono::duration_cast<std::chrono::microseconds>(now - start_).count();
  const auto timestamp = static_cast<std::uint32_t>(elapsed * 9 / 100);
  if (menu_) {
    menu_changed_ = false;
    sender_->push(menu_screen_.draw({.title = menu_->title,
                                     .prompt = menu_->prompt,
                                     .entered = menu_->entered,
                                     .hints = {menu_->hint},
                                     .error = false,
                                     .show_cursor = true},
                                    timestamp, now));
    return;
  }
  auto composed = scene(now);
  // The main picture's age is the age of the whole.
  const auto captured = !composed.tiles.empty() && composed.tiles.front().frame
                            ? composed.tiles.front().frame->received
                            : now;
  sender_->show(std::move(composed), timestamp, captured);
}

transcode::video::Scene RoomView::scene(protocols::TimePoint now) const {
  transcode::video::Scene scene;
  scene.layout = plan_.layout;
  if (plan_.tiles.empty()) scene.notice = "Nobody else is here yet";
  for (const auto& planned : plan_.tiles) {
    transcode::video::Tile tile;
    if (planned.video) tile.frame = decoded_.at(planned.video.get())->latest(now);
    tile.name = planned.name;
    tile.muted = planned.muted;
    tile.speaking = planned.speaking && plan_.tiles.size() > 1;
    tile.encrypted = planned.encrypted;
    tile.decrypted_by_gateway = planned.decrypted_by_gateway;
    tile.is_content = planned.is_content;
    scene.tiles.push_back(std::move(tile));
  }
  return scene;
}

}  // namespace gateway::media
