#include "report/linear_bounds.h"

#include <glpk.h>

#include <map>

namespace hearth::report {

namespace {

constexpr double kAlmostNothing = 1e-7;  // of a sum's price; those that count are about 1

int kind_of(double least, double most) {
  const bool has_least = least > -LinearBounds::kMost, has_most = most < LinearBounds::kMost;
  if (has_least && has_most) return least == most ? GLP_FX : GLP_DB;
  if (has_least) return GLP_LO;
  return has_most ? GLP_UP : GLP_FR;
}

}  // namespace

void LinearBounds::Free::operator()(glp_prob* problem) const {
  glp_delete_prob(problem);
}

LinearBounds::LinearBounds() {
  glp_term_out(GLP_OFF);
  problem_.reset(glp_create_prob());
}

LinearBounds::~LinearBounds() = default;

int LinearBounds::add_unknown() {
  const int unknown = glp_add_cols(problem_.get(), 1);
  glp_set_col_bnds(problem_.get(), unknown, GLP_DB, 0, kMost);
  return unknown;
}

int LinearBounds::add_sum(const std::vector<Term>& terms, double least, double most) {
  const int sum = glp_add_rows(problem_.get(), 1);
  std::map<int, double> factor_of;
  for (const auto& term : terms) factor_of[term.unknown] += term.factor;
  std::vector<int> unknowns{0};  // GLPK counts from 1
  std::vector<double> factors{0};
  for (const auto& [unknown, factor] : factor_of) {
    unknowns.push_back(unknown);
    factors.push_back(factor);
  }
  glp_set_mat_row(problem_.get(), sum, static_cast<int>(factor_of.size()), unknowns.data(),
                  factors.data());
  know(sum, least, most);
  return sum;
}

void LinearBounds::know(int sum, double least, double most) {
  glp_set_row_bnds(problem_.get(), sum, kind_of(least, most), least, most);
}

bool LinearBounds::solve() {
  glp_smcp how;
  glp_init_smcp(&how);
  how.msg_lev = GLP_MSG_OFF;
  if (glp_simplex(problem_.get(), &how) != 0) {  // a basis that went bad: once more from the start
    glp_adv_basis(problem_.get(), 0);
    if (glp_simplex(problem_.get(), &how) != 0) return false;
  }
  return glp_get_status(problem_.get()) == GLP_OPT;
}

bool LinearBounds::is_possible() {
  for (int unknown = 1; unknown <= glp_get_num_cols(problem_.get()); ++unknown)
    glp_set_obj_coef(problem_.get(), unknown, 0);
  glp_adv_basis(problem_.get(), 0);
  return solve();
}

bool LinearBounds::is_possible(const std::vector<std::pair<int, double>>& values) {
  for (const auto& [unknown, value] : values)
    glp_set_col_bnds(problem_.get(), unknown, GLP_FX, value, value);
  const bool possible = is_possible();
  for (const auto& [unknown, value] : values)
    glp_set_col_bnds(problem_.get(), unknown, GLP_DB, 0, kMost);
  return possible;
}

std::optional<double> LinearBounds::extreme(int sum, bool largest) {
  auto* const problem = problem_.get();
  const int unknowns = glp_get_num_cols(problem);
  for (int unknown = 1; unknown <= unknowns; ++unknown) glp_set_obj_coef(problem, unknown, 0);
  std::vector<int> places(static_cast<std::size_t>(unknowns) + 1);
  std::vector<double> factors(places.size());
  const int terms = glp_get_mat_row(problem, sum, places.data(), factors.data());
  for (std::size_t i = 1; i <= static_cast<std::size_t>(terms); ++i)
    glp_set_obj_coef(problem, places[i], factors[i]);
  glp_set_obj_dir(problem, largest ? GLP_MAX : GLP_MIN);
  if (!solve()) return std::nullopt;
  return glp_get_obj_val(problem);
}

std::optional<double> LinearBounds::most(int sum) {
  return extreme(sum, true);
}
std::optional<double> LinearBounds::least(int sum) {
  return extreme(sum, false);
}

double LinearBounds::example(int sum) const {
  return glp_get_row_prim(problem_.get(), sum);
}

std::vector<int> LinearBounds::what_holds_it() const {
  std::vector<int> sums;
  for (int sum = 1; sum <= glp_get_num_rows(problem_.get()); ++sum) {
    const auto price = glp_get_row_dual(problem_.get(), sum);
    if (price > kAlmostNothing || price < -kAlmostNothing) sums.push_back(sum);
  }
  return sums;
}

}  // namespace hearth::report
