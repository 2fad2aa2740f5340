// A file of slips as it comes back to the desk. Its second part is taken for a slip before it was
// sealed, so that what lies in the boxes is reached as well.
#include <algorithm>
#include <vector>

#include "checkin/slip_file.h"
#include "checkin/slip_reader.h"
#include "seal/sealed_box.h"
#include "support/sample_key.h"
#include "target.h"

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hearth;
  static const auto key = seal::PrivateKey::parse(tests::kSamplePrivateKey).value();
  const auto bytes = fuzz::text_of(data, size);
  checkin::SlipReader as_it_is(key);
  as_it_is.read_bytes("a.slips", bytes);
  as_it_is.found();

  const auto first = bytes.find('\n');
  const auto second = first == std::string_view::npos ? first : bytes.find('\n', first + 1);
  if (second == std::string_view::npos) return 0;
  const auto heading = checkin::read_slip_file(bytes.substr(0, second + 1));
  if (!heading) return 0;
  std::vector<unsigned char> slip(heading->heading.layout.size());
  const auto rest = bytes.substr(second + 1);
  std::copy_n(rest.begin(), std::min(rest.size(), slip.size()), slip.begin());
  std::copy(heading->heading.digest.begin(), heading->heading.digest.end(),
            slip.begin() + checkin::kHeadingField.at);
  checkin::SlipReader reader(key);
  reader.read_bytes("a.slips",
                    heading->heading.bytes + seal::close_box(slip, key.public_key()).value());
  const auto found = reader.found();
  fuzz::demand(found.slips + found.bad + found.foreign == 1);
  return 0;
}
