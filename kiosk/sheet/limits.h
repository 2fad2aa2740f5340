// How much of a workbook is taken. Far above what a center needs, and small enough for any
// computer.
#pragma once

#include <cstddef>

namespace hearth::sheet {

inline constexpr std::size_t kLargestWorkbook = 32u << 20;   // bytes of the file
inline constexpr std::size_t kLargestUnpacked = 192u << 20;  // bytes, of all parts that are read
inline constexpr std::size_t kMostParts = 5'000;             // files in the ZIP
inline constexpr std::size_t kMostSheets = 100;
inline constexpr std::size_t kMostRows = 50'000;  // of one sheet, blank ones not counted
inline constexpr int kMostColumns = 1'000;  // cells further to the right are told and left out
inline constexpr std::size_t kMostCells = 1'000'000;  // of all sheets, blank ones not counted
inline constexpr std::size_t kMostText = 64u << 20;   // bytes of all cells together
inline constexpr std::size_t kLongestText = 32'767;   // bytes of one cell, as Excel has it
inline constexpr std::size_t kMostMerges = 20'000;
inline constexpr std::size_t kMostStyles = 70'000;
inline constexpr int kLastRow = 1'048'576, kLastColumn = 16'384;  // as Excel and Calc have them
inline constexpr std::size_t kDeepest = 100;                      // elements within elements
inline constexpr std::size_t kMostNotes = 200;

}  // namespace hearth::sheet
