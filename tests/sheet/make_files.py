#!/usr/bin/python3
"""Makes the workbooks in tests/sheet/files anew, with the programs that staff and exporters use:
openpyxl, xlsxwriter, and LibreOffice headless (which converts, so that its own way of writing is
in the corpus). Needs python3-openpyxl, python3-xlsxwriter and libreoffice-calc; nobody else does.
    tests/sheet/make_files.py            all of them
"""
import datetime
import pathlib
import shutil
import subprocess
import tempfile

import openpyxl
import xlsxwriter
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).resolve().parent / "files"
MADE = datetime.datetime(2026, 1, 1)
HEADER = ["Name", "Day", "Time", "End Time", "Starts", "Postal Code", "Cost", "Latitude",
          "Signs Attendance", "Notes", "Updated", "Size"]
T = datetime.time
D = datetime.date


def by_xlsxwriter(name, mac=False):
    book = xlsxwriter.Workbook(str(HERE / name), {"date_1904": mac})
    book.set_properties({"created": MADE})
    sheet = book.add_worksheet("Meetings")
    time, date, both = (book.add_format({"num_format": code})
                        for code in ("hh:mm", "yyyy-mm-dd", "m/d/yy h:mm AM/PM"))
    code, money, length = (book.add_format({"num_format": code})
                           for code in ("00000", '"$"#,##0.00', "[h]:mm"))
    bold = book.add_format({"bold": True})
    sheet.write_row(0, 0, HEADER)
    sheet.write_row(1, 0, ["Morning Circle", "Monday"])
    sheet.write_datetime(1, 2, T(9, 0), time)
    sheet.write_datetime(1, 3, T(10, 0), time)
    sheet.write_datetime(1, 4, D(2026, 12, 1), date)
    sheet.write_number(1, 5, 1234, code)
    sheet.write_number(1, 6, 5, money)
    sheet.write_number(1, 7, 32.371234567)
    sheet.write_boolean(1, 8, True)
    sheet.write_rich_string(1, 9, "Bring ", bold, "a cup", " with you")
    sheet.write_datetime(1, 10, datetime.datetime(2026, 11, 20, 14, 30), both)
    sheet.write_row(2, 0, ["Caf\u00e9 \u201cH\u00f6he\u201d & <more>", "Tuesday"])
    sheet.write_datetime(2, 2, T(19, 30), time)
    sheet.write_number(2, 3, 25.5 / 24, length)
    sheet.write_number(2, 5, 31329)
    sheet.write_formula(2, 6, '="Fr"&"ee"', None, "Free")
    sheet.write_number(2, 7, -7)
    sheet.write_string(2, 9, "two\nlines\u00a0here")
    sheet.write_row(4, 0, ["Broken", "Friday"])
    sheet.write_formula(4, 2, "=A99/0", None, "#DIV/0!")
    sheet.write_formula(4, 7, "=H2*2", None, 64.742469134)
    sheet.write_number(4, 6, 0.5, book.add_format({"num_format": "0%"}))
    book.close()


def by_openpyxl(name, mac=False):
    book = openpyxl.Workbook()
    if mac:
        book.epoch = CALENDAR_MAC_1904
    book.properties.created = book.properties.modified = MADE
    sheet = book.active
    sheet.title = "Meetings"
    sheet.append(HEADER)
    sheet.append(["Morning Circle", "Monday", T(9, 0), T(10, 0), D(2026, 12, 1), 1234, 5,
                  32.371234567, True, "Bring a cup with you",
                  datetime.datetime(2026, 11, 20, 14, 30)])
    sheet["C2"].number_format = sheet["D2"].number_format = "hh:mm"
    sheet["F2"].number_format = "00000"
    sheet["G2"].number_format = '"$"#,##0.00'
    sheet.append(["Caf\u00e9 \u201cH\u00f6he\u201d & <more>", "Tuesday", T(19, 30),
                  datetime.timedelta(hours=25, minutes=30), None, 31329, "Free", -7, None,
                  "two\nlines\u00a0here"])
    sheet["D3"].number_format = "[h]:mm"
    sheet.append([])
    sheet.append(["Broken", "Friday", "#DIV/0!", None, None, None, 0.5, "=H2*2"])
    sheet["C5"].data_type = "e"
    sheet["G5"].number_format = "0%"
    book.save(HERE / name)


def save(book, name):
    book.properties.created = book.properties.modified = MADE
    book.save(HERE / name)


def meetings(sheet, rows):
    for row in rows:
        sheet.append(row)


ROWS = [["Morning Circle", "Monday", "09:00", "10:00", "A"],
        ["Evening Circle", "Monday", "19:00", "20:00", "B"],
        ["Quiet Hour", "Tuesday", "12:00", "13:00", "A"]]
SHORT = ["Name", "Day", "Time", "End Time", "Room"]


def mishandled():
    book = openpyxl.Workbook()  # a title over the table, blank rows, a total below
    sheet = book.active
    sheet["A1"] = "Our meetings, autumn"
    sheet["A1"].font = Font(bold=True, size=18)
    sheet.merge_cells("A1:E1")
    sheet["C2"] = "printed 11/20"
    for at, row in enumerate([SHORT, *ROWS]):
        for column, value in enumerate(row):
            sheet.cell(at + 4, column + 1, value)
    sheet["A9"] = "Total"
    sheet["B9"] = 3
    save(book, "title_and_total.xlsx")

    book = openpyxl.Workbook()  # a day merged over its meetings
    sheet = book.active
    meetings(sheet, [SHORT, *ROWS])
    sheet.merge_cells("B2:B3")
    save(book, "merged_day.xlsx")

    book = openpyxl.Workbook()  # a second table below the first
    sheet = book.active
    meetings(sheet, [SHORT, *ROWS, [], ["Room", "Directions", "Step Free"],
                     ["A", "first door", "yes"]])
    save(book, "two_tables.xlsx")

    book = openpyxl.Workbook()  # the header again, as on the next printed page
    sheet = book.active
    meetings(sheet, [SHORT, *ROWS[:2], SHORT, ROWS[2]])
    save(book, "header_again.xlsx")

    book = openpyxl.Workbook()  # several sheets, one hidden, an older table beside
    book.active.title = "Read me"
    book.active["A1"] = "Write only on the sheet Meetings."
    old = book.create_sheet("Last year")
    meetings(old, [["Name", "Time"], ["Gone Long Ago", "09:00"]])
    meetings(book.create_sheet("Meetings"), [SHORT, *ROWS])
    hidden = book.create_sheet("Draft")
    meetings(hidden, [SHORT, ["Not Yet", "Friday", "09:00", "10:00", "A"]])
    hidden.sheet_state = "hidden"
    save(book, "several_sheets.xlsx")

    book = openpyxl.Workbook()  # a filter that was left on
    sheet = book.active
    meetings(sheet, [SHORT, *ROWS])
    sheet.auto_filter.ref = "A1:E4"
    sheet.row_dimensions[3].hidden = True
    save(book, "hidden_row.xlsx")

    book = openpyxl.Workbook()  # times and dates as text, and as bare numbers
    sheet = book.active
    meetings(sheet, [["Name", "Day", "Time", "End Time", "Starts", "Postal Code"],
                     ["Text", "Monday", "7:00 PM", "8pm", "2026-12-01", "01234"],
                     ["Numbers", "Monday", 0.75, 19.5, 46357, 1234],
                     ["Military", "Monday", 900, 1930, "12/31/2026", 987654321],
                     ["Whole", 1, datetime.datetime(2026, 11, 24, 19, 0), None,
                      datetime.datetime(2026, 12, 1, 8, 30), None]])
    save(book, "times_and_numbers.xlsx")

    book = openpyxl.Workbook()  # nothing at all
    save(book, "empty.xlsx")

    book = xlsxwriter.Workbook(str(HERE / "macros.xlsm"))
    book.set_properties({"created": MADE})
    sheet = book.add_worksheet("Meetings")
    for at, row in enumerate([SHORT, *ROWS]):
        sheet.write_row(at, 0, row)
    with tempfile.NamedTemporaryFile() as macros:
        macros.write(b"no real macros")
        macros.flush()
        book.add_vba_project(macros.name)
        book.close()


def converted(source, ending, name):
    """The same workbook as LibreOffice saves it."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                        "--convert-to", ending, "--outdir", folder, str(HERE / source)],
                       check=True, stdout=subprocess.DEVNULL)
        shutil.copy(pathlib.Path(folder) / (pathlib.Path(source).stem + "." + ending), HERE / name)


def main():
    HERE.mkdir(exist_ok=True)
    by_xlsxwriter("xlsxwriter.xlsx")
    by_xlsxwriter("xlsxwriter_1904.xlsx", mac=True)
    by_openpyxl("openpyxl.xlsx")
    by_openpyxl("openpyxl_1904.xlsx", mac=True)
    mishandled()
    converted("xlsxwriter.xlsx", "xlsx", "libreoffice.xlsx")
    converted("xlsxwriter.xlsx", "ods", "libreoffice.ods")
    converted("openpyxl.xlsx", "ods", "libreoffice_of_openpyxl.ods")
    converted("xlsxwriter_1904.xlsx", "ods", "libreoffice_1904.ods")
    converted("xlsxwriter_1904.xlsx", "xlsx", "libreoffice_1904.xlsx")
    for name in ("merged_day", "hidden_row", "several_sheets", "title_and_total"):
        converted(name + ".xlsx", "ods", name + ".ods")


if __name__ == "__main__":
    main()
