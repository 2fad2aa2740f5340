#include "trust/refusals.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/translatable.h"

namespace hearth::trust {

namespace {

constexpr Explanation kAll[] = {
    {Refusal::no_signature, N_("The pack has no signature beside it."),
     N_("Copy both files to the stick: the pack, and the one that ends in .minisig.")},
    {Refusal::signature_unreadable, N_("The pack’s signature can’t be read."),
     N_("Copy the pack and its signature to the stick again.")},
    {Refusal::signature_old_form, N_("The pack’s signature has an older form, which is not used."),
     N_("Sign the pack again with hearth-pack, or with minisign without the option -l.")},
    {Refusal::unknown_key, N_("The pack is signed with a key that is not on the trust list."),
     N_("Ask the person who made the pack. A new key needs a new trust list on the stick.")},
    {Refusal::changed_after_signing, N_("The pack is not as it was when it was signed."),
     N_("Copy the pack and its signature to the stick again. If that does not help, build it "
        "again.")},
    {Refusal::signature_of_another_pack, N_("The signature belongs to another pack."),
     N_("Copy the pack to the stick again together with the signature that was made with it.")},

    {Refusal::another_center, N_("The pack is for another center."),
     N_("Use the stick that was made for this center.")},
    {Refusal::older_pack, N_("The pack is older than one that was used here before."),
     N_("Raise the sequence in pack.toml and build the pack again.")},

    {Refusal::too_large, N_("The pack is larger than 64 MB."),
     N_("Use smaller pictures and build the pack again.")},
    {Refusal::damaged_archive, N_("The pack is damaged, or it is no pack."),
     N_("Build the pack again and copy it to the stick.")},
    {Refusal::unpacks_too_large, N_("What is in the pack is larger than 256 MB."),
     N_("Use smaller pictures and build the pack again.")},
    {Refusal::too_many_files, N_("There are more than 10,000 files in the pack."),
     N_("Take out what is not needed and build the pack again.")},
    {Refusal::bad_name, N_("A file in the pack has a name that is not allowed."),
     N_("Build the pack again with hearth-pack.")},
    {Refusal::no_plain_file, N_("There is something in the pack that is no ordinary file."),
     N_("Build the pack again with hearth-pack.")},
    {Refusal::twin_names, N_("Two files in the pack have the same name."),
     N_("Give one of them another name and build the pack again.")},

    {Refusal::no_manifest, N_("The pack’s file pack.toml is missing or can’t be read."),
     N_("Check the folder with hearth-pack, mend pack.toml and build the pack again.")},
    {Refusal::unreadable_file, N_("A file in the pack can’t be read."),
     N_("Check the folder with hearth-pack, mend the file and build the pack again.")},

    {Refusal::reading_stopped, N_("Reading the pack stopped before its end."),
     N_("Build the pack again. If that does not help, tell those who look after the kiosk.")},
    {Refusal::reading_too_slow, N_("Reading the pack took too long."),
     N_("Take out what is not needed and build the pack again.")},
    {Refusal::reading_too_hungry, N_("The pack needs more memory than there is for it."),
     N_("Use fewer or smaller pictures and build the pack again.")},

    {Refusal::stick_unreadable, N_("The stick can’t be read to its end."),
     N_("Leave the stick in until the kiosk is done. If that does not help, use another stick.")},
    {Refusal::not_kept, N_("The kiosk can’t keep the pack."),
     N_("Tell those who look after the kiosk. Its disk may be full.")},

    {Refusal::list_unreadable, N_("The trust list on the stick can’t be read."),
     N_("Copy trust.toml and its signatures to the stick again.")},
    {Refusal::list_not_next, N_("The trust list skips a version."),
     N_("Bring the versions in between first, each on its own.")},
    {Refusal::list_lacks_known_keys,
     N_("The trust list is not signed by enough of the keys that are trusted until now."),
     N_("Sign trust.toml with the keys of the list before it, too.")},
    {Refusal::list_lacks_own_keys, N_("The trust list is not signed by enough of its own keys."),
     N_("Sign trust.toml with the keys that stand in it, too.")},
};

}  // namespace

std::span<const Explanation> explanations() {
  return kAll;
}

const Explanation& explanation(Refusal refusal) {
  return *std::find_if(std::begin(kAll), std::prev(std::end(kAll)),
                       [&](const Explanation& one) { return one.refusal == refusal; });
}

std::string sentence(const Refused& refused) {
  const auto& why = explanation(refused.why);
  std::string happened = why.happened;
  if (!refused.detail.empty())
    happened.replace(happened.size() - 1, 1, " (" + refused.detail + ").");
  return "Refusal " + std::to_string(number_of(refused.why)) + ": " + happened + ' ' +
         why.what_to_do;
}

}  // namespace hearth::trust
