#include "sync/stick_follower.h"

#include <utility>

#include "base/translatable.h"
#include "catalog/catalog.h"
#include "sync/one_stick.h"

namespace hearth::sync {

StickFollower::StickFollower(base::Files& files, std::filesystem::path state, KioskStore& store,
                             std::filesystem::path sticks, Reader& reader, const base::Clock& clock,
                             std::optional<trust::TrustList> first,
                             std::function<void(StickNews)> deliver, Adoption* adoption,
                             base::StickDoor* door, std::chrono::milliseconds every)
    : installer_(files, std::move(state), store, reader, clock),
      watch_(files, sticks),
      files_(files),
      deliver_(std::move(deliver)),
      every_(every),
      sticks_(std::move(sticks)),
      adoption_(adoption),
      door_(door),
      thread_([this, list = std::move(first)] { follow(list); }) {}

StickFollower::~StickFollower() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
  }
  asked_.notify_one();
  thread_.join();
}

void StickFollower::ask(Request request, std::string who) {
  put({request, std::move(who)});
}

void StickFollower::ask(SheetRequest request, std::string who) {
  put({request, std::move(who)});
}

void StickFollower::put(Asked asked) {
  {
    const std::lock_guard lock(mutex_);
    requests_.push_back(std::move(asked));
  }
  asked_.notify_one();
}

// Until somebody asks, it is time to look again, or it is over.
std::optional<StickFollower::Asked> StickFollower::wait() {
  std::unique_lock lock(mutex_);
  asked_.wait_for(lock, every_, [this] { return stopped_ || !requests_.empty(); });
  if (requests_.empty() || stopped_) return std::nullopt;
  auto asked = std::move(requests_.front());
  requests_.pop_front();
  return asked;
}

void StickFollower::tell(Progress progress, std::optional<base::Error> fault) {
  StickNews news{std::move(progress), installer_.record(), std::nullopt, std::move(fault), sheets_};
  if (auto catalog = installer_.catalog_of(news.record); catalog != told_catalog_)
    news.catalog = told_catalog_ = std::move(catalog);
  deliver_(std::move(news));
}

void StickFollower::answer(Request request, const std::string& who) {
  const auto status = request == Request::confirm_trust ? installer_.confirm_trust()
                      : request == Request::go_back     ? installer_.go_back(who)
                                                        : installer_.go_forward(who);
  if (!status) return tell({}, status.error());
  tell({});
  // What else is on the stick whose words were compared can be taken now.
  if (request == Request::confirm_trust && awaiting_)
    tell(installer_.take(files_, *std::exchange(awaiting_, std::nullopt),
                         [this](const Progress& progress) { tell(progress); }));
}

base::Result<std::unique_ptr<base::OpenStick>> StickFollower::open_for_writing(
    const std::filesystem::path& stick) const {
  if (door_ == nullptr) return std::unique_ptr<base::OpenStick>();
  return door_->open(stick);
}

void StickFollower::answer(SheetRequest request, const std::string& who) {
  using Step = SheetNews::Step;
  sheets_.step = step_of(request);
  sheets_.fault.reset();
  if (request != SheetRequest::drop) tell({});
  const auto failed = [this](const base::Error& why) {
    sheets_.step = Step::failed;
    sheets_.fault = why;
    tell({});
  };
  if (adoption_ == nullptr)
    return failed({N_("This kiosk takes no listings from spreadsheets."), ""});
  const bool needs_stick = request == SheetRequest::look || request == SheetRequest::read ||
                           request == SheetRequest::copy_out;
  std::filesystem::path stick;
  if (needs_stick) {
    const auto only = only_stick(files_, sticks_);
    if (!only) return failed(only.error());
    stick = *only;
  }
  switch (request) {
    case SheetRequest::look: {
      auto found = adoption_->look(stick);
      if (!found) return failed(found.error());
      sheets_.on_stick = *std::move(found);
      sheets_.step = Step::found;
      break;
    }
    case SheetRequest::read: {
      // The page of what is to be mended goes to the stick; where it cannot, that is told with it.
      const auto open = open_for_writing(stick);
      auto proposal = adoption_->read(stick);
      if (open && *open && !(*open)->give_back() && proposal) proposal->page_failed = true;
      if (!proposal) return failed(proposal.error());
      sheets_.proposal = std::make_shared<const Proposal>(*std::move(proposal));
      sheets_.step = Step::proposed;
      break;
    }
    case SheetRequest::accept:
    case SheetRequest::undo: {
      const bool accepts = request == SheetRequest::accept;
      const auto status = accepts ? adoption_->accept(who) : adoption_->undo(who);
      if (!status) return failed(status.error());
      sheets_.proposal.reset();
      sheets_.step = accepts ? Step::accepted : Step::undone;
      break;
    }
    case SheetRequest::copy_out: {
      const auto open = open_for_writing(stick);
      if (!open) return failed(open.error());
      auto copies = adoption_->copy_out(stick);
      if (*open)
        if (const auto settled = (*open)->give_back(); copies && !settled) copies = settled.error();
      if (!copies) return failed(copies.error());
      sheets_.copies = *std::move(copies);
      sheets_.step = Step::copied;
      break;
    }
    case SheetRequest::drop:
      adoption_->drop();
      sheets_ = {};
      break;
  }
  tell({});
}

void StickFollower::follow(const std::optional<trust::TrustList>& first) {
  auto status = installer_.begin(first);
  // It may be gone, damaged, or of an earlier Hearth.
  if (const auto file = installer_.catalog(); file && !catalog::Catalog::open(*file)) {
    const auto restored = installer_.restore_catalog();
    if (!restored) {
      status = restored;
      told_catalog_ = file;  // there is nothing to show of it
    }
  }
  tell({}, status ? std::nullopt : std::optional(status.error()));
  for (;;) {
    const auto request = wait();
    {
      const std::lock_guard lock(mutex_);
      if (stopped_) return;
    }
    if (request) {
      std::visit([&](auto what) { answer(what, request->who); }, request->request);
      continue;
    }
    for (const auto& stick : watch_.look()) {
      auto progress = installer_.take(files_, stick, [this](const Progress& step) { tell(step); });
      if (progress.stage == Progress::Stage::first_trust) awaiting_ = stick;
      tell(std::move(progress));
    }
  }
}

}  // namespace hearth::sync
