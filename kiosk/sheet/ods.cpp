#include "sheet/ods.h"

#include "sheet/gathered.h"
#include "sheet/ods_table.h"
#include "sheet/xml.h"

namespace hearth::sheet {

namespace {

class ManifestVisitor : public XmlVisitor {
 public:
  void open(std::string_view name, const Attributes&) override {
    if (name == "manifest:encryption-data" || name == "manifest:encrypted-key") locked = true;
  }
  void close(std::string_view) override {}
  void text(std::string_view) override {}
  bool locked = false;
};

}  // namespace

base::Result<Workbook> read_ods(Parts& parts) {
  if (parts.has("META-INF/manifest.xml")) {
    ManifestVisitor manifest;
    if (const auto status = parse_xml(parts, "META-INF/manifest.xml", manifest); !status)
      return status.error();
    if (manifest.locked) return base::Error{kHasPassword, ""};
  }
  Gathered gathered;
  if (const auto status = read_ods_tables(parts, gathered); !status) return status.error();
  return gathered.finish();
}

}  // namespace hearth::sheet
