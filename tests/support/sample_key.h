// The private key of the sample center, whose public one is in data/pack.toml. Everybody has it.
#pragma once

namespace hearth::tests {

inline constexpr const char* kSamplePrivateKey =
    "CHKSMGlhB6E9hU5621FechzTQWltJbR2Zu8Egrj3bfU0zL4uoG5V";

}  // namespace hearth::tests
