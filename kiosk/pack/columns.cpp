#include "pack/columns.h"

#include <algorithm>
#include <array>

#include "pack/spelling.h"

namespace hearth::pack {

namespace {

constexpr auto kTranslatable = std::to_array<std::string_view>(
    {"Name", "Location", "Location Notes", "Notes", "Group Notes", "Title", "Approach",
     "Conference URL Notes", "Cost", "Conference Phone Notes", "Body", "Directions", "Organization",
     "Description", "Hours", "Eligibility", "Accessibility", "How To Apply", "Documents"});

}  // namespace

const std::vector<std::string_view>& meeting_columns() {
  static const std::vector<std::string_view> columns{"ID",
                                                     "Name",
                                                     "Day",
                                                     "Time",
                                                     "End Time",
                                                     "Repeats",
                                                     "Starts",
                                                     "Until",
                                                     "Except",
                                                     "Also On",
                                                     "Timezone",
                                                     "Room",
                                                     "Location",
                                                     "Formatted Address",
                                                     "Address",
                                                     "City",
                                                     "State",
                                                     "Postal Code",
                                                     "Country",
                                                     "Regions",
                                                     "Region",
                                                     "Sub Region",
                                                     "Latitude",
                                                     "Longitude",
                                                     "Approximate",
                                                     "Location Notes",
                                                     "Program",
                                                     "Attendance",
                                                     "Types",
                                                     "Notes",
                                                     "Group",
                                                     "Group Notes",
                                                     "Size",
                                                     "Approach",
                                                     "Led By",
                                                     "Expect",
                                                     "Cost",
                                                     "Signs Attendance",
                                                     "Image",
                                                     "Conference URL",
                                                     "Conference URL Notes",
                                                     "Conference Phone",
                                                     "Conference Phone Notes",
                                                     "URL",
                                                     "Updated"};
  return columns;
}

const std::vector<std::string_view>& resource_columns() {
  static const std::vector<std::string_view> columns{"ID",
                                                     "Name",
                                                     "Organization",
                                                     "Category",
                                                     "Description",
                                                     "Phone",
                                                     "Text Line",
                                                     "Website",
                                                     "Formatted Address",
                                                     "Address",
                                                     "City",
                                                     "State",
                                                     "Postal Code",
                                                     "Country",
                                                     "Latitude",
                                                     "Longitude",
                                                     "Hours",
                                                     "Eligibility",
                                                     "Cost",
                                                     "Languages",
                                                     "Accessibility",
                                                     "How To Apply",
                                                     "Documents",
                                                     "Crisis",
                                                     "Confidential Address",
                                                     "Verified"};
  return columns;
}

const std::vector<std::string_view>& notice_columns() {
  static const std::vector<std::string_view> columns{
      "ID", "Title", "Body", "Starts", "Until", "Kind", "Cancels", "Blocks Step Free"};
  return columns;
}

const std::vector<std::string_view>& room_columns() {
  static const std::vector<std::string_view> columns{"Room", "Directions", "Step Free", "Image"};
  return columns;
}

const std::vector<std::string_view>& columns_of(TableName table) {
  switch (table) {
    case TableName::meetings:
      return meeting_columns();
    case TableName::resources:
      return resource_columns();
    case TableName::notices:
      return notice_columns();
    case TableName::rooms:
      break;
  }
  return room_columns();
}

std::string_view key_of(TableName table) {
  return table == TableName::rooms ? "Room" : table == TableName::notices ? "Title" : "Name";
}

ColumnKind kind_of_column(std::string_view column) {
  const auto is = [&](std::string_view known) { return same_word(known, column); };
  if (is("Time") || is("End Time")) return ColumnKind::time;
  if (is("Starts") || is("Until") || is("Verified") || is("Except") || is("Also On") ||
      is("Updated"))
    return ColumnKind::date;
  if (is("Postal Code")) return ColumnKind::postal_code;
  if (is("Phone") || is("Text Line") || is("Conference Phone")) return ColumnKind::phone;
  return ColumnKind::text;
}

bool is_translatable(std::string_view column) {
  return std::any_of(kTranslatable.begin(), kTranslatable.end(),
                     [&](std::string_view known) { return same_word(known, column); });
}

bool names_a_person(std::string_view column) {
  const auto name = folded(column);
  return name.starts_with("contact ") || name == "contact" || name == "contacts" ||
         name == "last contact";
}

}  // namespace hearth::pack
