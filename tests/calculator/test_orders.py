"""Reading a table of orders: what cells mean, which columns they are, and what becomes of every row."""

import math
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from calculator.orders.cell import EPOCH, amount_of, day_of, refund_of
from calculator.orders.columns import column_named, guessed
from calculator.orders.order_list import read_orders
from calculator.orders.sample import sample_sheet
from calculator.orders.sheet import open_sheet
from calculator.problems import ScenarioError
from tests.calculator.order_files import TODAY, read, reasons, table, workbook, written

FINE = ("1,a,2024-01-05,10", "2,b,2024-01-06,20", "3,a,2024-02-01,30")


def days(orders: Any) -> list[str]:
    return sorted(date.fromordinal(int(day) + EPOCH).isoformat() for day in orders.day)


@pytest.mark.parametrize(
    "cell",
    [
        "2024-01-31",
        "2024-01-31 12:00:00",
        "2024/1/31",
        "2024/1/31 9:05",
        "2024.01.31",
        "20240131",
        "20240131 120000",
        "20240131235959",
        20240131,
        "2024年1月31日",
        "2024年01月31日 12:00",
        "2024年1月31日 下午3:05",
        "2024-01-31T23:59:59Z",
        "2024-01-31T12:00:00.123+08:00",
        "2024-01-31 12:00:00 +0800",
        "２０２４－０１－３１",
        '="2024-01-31"',
        "2024-01-31\t",
        45322,
        45322.75,
        "45322",
        date(2024, 1, 31),
        1706673600,
        "2024年1月31日14:22",
        "2024年01月31日14时22分",
        "2024年1月31日 9时",
        "2024/01/31 星期三",
        "2024-01-31（周三）",
        "2024-01-31 00:00:00+08",
        "31 Jan 2024",
        "31-Jan-24",
        "Jan 31, 2024 9:05 AM",
        "31 January 2024",
        "1706673600000",
        "1706673600",
    ],
)
def test_a_day_is_read_in_every_form_that_shops_export(cell: Any) -> None:
    found = day_of(cell)
    assert isinstance(found, int)
    assert date.fromordinal(found + EPOCH) == date(2024, 1, 31)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        "2024-02-30",
        "2024-13-01",
        "yesterday",
        "2024-01-31 something",
        "31 Jam 2024",
        "24/1/31",
        "13812345678",
        True,
    ],
)
def test_what_is_no_day_is_not_read_as_one(cell: Any) -> None:
    assert day_of(cell) is None


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("1234.5", 1234.5),
        ("¥1,234.50", 1234.5),
        ("￥1，234.50", 1234.5),
        ("1,234元", 1234),
        ("１２３．４５", 123.45),
        ("CNY 99", 99),
        ("-12.00", -12),
        ("−12", -12),
        ("¥-12", -12),
        ("(12.00)", -12),
        ("1.2万", 12000),
        (99, 99),
    ],
)
def test_an_amount_is_read_in_every_form_that_shops_export(cell: Any, amount: float) -> None:
    assert amount_of(cell) == pytest.approx(amount)


@pytest.mark.parametrize(
    "cell", ["", "12,50", "1,23,456", "nan", "inf", "1_000", "free", "12 pieces", float("nan"), "-"]
)
def test_what_may_be_another_amount_is_not_read_as_one(cell: Any) -> None:
    assert amount_of(cell) is None


def test_columns_are_guessed_by_the_names_of_a_taobao_export() -> None:
    headings = (
        "订单编号",
        "买家会员名",
        "买家实际支付金额",
        "买家留言",
        "订单状态",
        "订单创建时间",
        "订单付款时间",
        "退款金额",
    )
    row = ("1", "tb", "9.00", "hurry", "交易成功", "2024-01-01 10:00:00", "2024-01-01 10:01:00", "0.00")
    columns = guessed(headings, [row])
    assert (columns.customer, columns.date, columns.amount) == (1, 6, 2)
    assert (columns.order, columns.status, columns.refund) == (0, 4, 7)


def test_columns_are_guessed_by_english_names() -> None:
    headings = ("Name", "Email", "Financial Status", "Paid at", "Total", "Shipping", "Created at")
    row = ("#1001", "a@b.c", "paid", "2024-01-01 10:00:00 +0800", "9.00", "0", "2024-01-01 10:00:00 +0800")
    columns = guessed(headings, [row])
    assert (columns.customer, columns.date, columns.amount, columns.status) == (1, 3, 4, 2)


def test_columns_without_names_are_guessed_by_what_is_in_them(tmp_path: Path) -> None:
    lines = [f"x{number % 7},{10 + number}.50,2024-01-{number:02d}" for number in range(1, 20)]
    orders = read(written(tmp_path, "\n".join(lines)))
    assert orders.customers == 7
    assert len(orders.amount) == 19


def test_a_column_is_named_by_heading_number_or_letter() -> None:
    headings = ("id", "When", "sum")
    assert [column_named(headings, text, "--date") for text in ("when", "2", "B")] == [1, 1, 1]
    with pytest.raises(ScenarioError, match="id, When, sum"):
        column_named(headings, "date", "--date")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_every_encoding_and_delimiter_gives_the_same_orders(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = table("1,张三,2024-01-05,10", "2,李四,2024-01-06,20", "3,张三,2024-02-01,30").replace(",", delimiter)
    orders = read(written(tmp_path, text, encoding=encoding, name="订单.txt"))
    assert orders.customers == 2
    assert sorted(orders.amount) == [10, 20, 30]
    assert days(orders) == ["2024-01-05", "2024-01-06", "2024-02-01"]


def test_a_column_of_unix_times_is_a_column_of_days(tmp_path: Path) -> None:
    stamps = [1706659200 + 86_400 * day for day in range(40)]
    rows = [f"{number},customer{number:04},{stamp},19.9" for number, stamp in enumerate(stamps)]
    orders = read(written(tmp_path, table(*rows)))
    assert orders.day.tolist() == [date(2024, 1, 31).toordinal() - EPOCH + day for day in range(40)]


def test_a_workbook_is_read_with_its_own_days_and_numbers(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["店铺订单 2024"],
        ["订单号", "手机号", "付款时间", "实付金额"],
        ["1", 13812345678, date(2024, 1, 31), 10.5],
        ["2", "13812345678", "2024/2/1", "¥20"],
        ["3", 13900000000, "soon", 5],
    ]
    orders = read(workbook(tmp_path, {"说明": [["read me"]], "订单": rows}))
    assert orders.customers == 1
    assert days(orders) == ["2024-01-31", "2024-02-01"]
    assert reasons(orders) == [(5, "付款时间", "not a date")]
    assert "Of 2 sheets, only “订单” is read." in list(orders.notes())


def test_the_months_of_a_year_on_a_sheet_each_are_one_table(tmp_path: Path) -> None:
    head = ["客户", "付款时间", "实付金额"]
    path = workbook(
        tmp_path,
        {
            "说明": [["read me"]],
            "一月": [
                ["2024 年 1 月"],
                head,
                ["a", date(2024, 1, 5), 10],
                ["c", date(2024, 1, 6), 1],
                ["b", "soon", 20],
            ],
            "二月": [head, ["a", date(2024, 2, 6), 30], ["c", date(2024, 2, 7), 2], ["b", date(2024, 2, 7), "free"]],
            "汇总": [["月份", "金额"], ["一月", 30]],
        },
    )
    orders = read(path)
    assert sorted(orders.amount) == [1, 2, 10, 30]
    assert orders.customers == 2
    assert [orders.bad[place].place for place in (0, 1)] == ["一月, row 5", "二月, row 4"]
    assert orders.bad.frame.index.tolist() == [("一月", 5), ("二月", 4)]
    assert list(orders.notes())[:2] == [
        "2 sheets with the same headings are read as one table: 一月, 二月.",
        "Sheets that are not read: 说明, 汇总.",
    ]
    february = open_sheet(path, "二月")
    alone = read_orders(february, february.columns, today=TODAY)
    assert (sorted(alone.amount), alone.bad[0].place) == ([2, 30], "4")
    assert "Of 4 sheets, only “二月” is read." in list(alone.notes())


def test_a_text_that_is_called_a_workbook_is_read_as_the_text_it_is(tmp_path: Path) -> None:
    assert len(read(written(tmp_path, table(*FINE).replace(",", "\t"), name="orders.xls")).amount) == 3


def test_a_web_page_that_is_called_a_workbook_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="is a web page"):
        open_sheet(written(tmp_path, "<html><table></table></html>", name="orders.xls"))


@pytest.mark.parametrize("text", ["", "just words\nand more\n", "订单号,客户\n"])
def test_a_file_without_a_table_is_refused_in_words(tmp_path: Path, text: str) -> None:
    with pytest.raises(ScenarioError):
        open_sheet(written(tmp_path, text))


def test_every_row_is_an_order_blank_or_listed_with_its_reason(tmp_path: Path) -> None:
    rows = (
        *FINE,
        "4,,2024-01-07,10",
        "5,c,,10",
        "6,c,2024-02-30,10",
        "7,c,2031-01-01,10",
        "8,c,1985-01-01,10",
        "9,c,2024-01-08,",
        "10,c,2024-01-08,ten",
        "11,1.38E+10,2024-01-08,10",
        ",,,",
        "3,a,2024-02-01,30",
        "3,zed,2024-02-01,1",
    )
    orders = read(written(tmp_path, table(*rows)))
    assert reasons(orders) == [
        (5, "客户", "no customer"),
        (6, "下单时间", "no date"),
        (7, "下单时间", "not a date"),
        (8, "下单时间", "a day in the future"),
        (9, "下单时间", "a day before 1995"),
        (10, "实付金额", "no amount"),
        (11, "实付金额", "not an amount of money"),
        (12, "客户", "a spreadsheet has cut off digits of the customer's number"),
        (14, "订单号", "the same order again"),
        (15, "订单号", "the order number of another customer"),
    ]
    assert orders.rows == len(rows) == orders.blank + len(orders.bad) + orders.lines
    assert orders.bad.frame.loc[7, "value"] == "2024-02-30"
    assert sum(orders.bad.counts.values()) == 10


def test_lines_with_different_amounts_are_parts_of_one_order(tmp_path: Path) -> None:
    orders = read(written(tmp_path, table("1,a,2024-01-05,10", "1,a,2024-01-05,10", "1,a,2024-01-05,5", *FINE[1:])))
    assert sorted(orders.amount) == [20, 25, 30]
    assert any(note.startswith("5 lines with 3 order numbers") for note in orders.notes())


def test_refunds_lessen_their_order_and_an_order_paid_back_does_not_count(tmp_path: Path) -> None:
    rows = ("1,a,2024-01-09,-4", "2,b,2024-01-09,-20", ",a,2024-02-09,-3")
    orders = read(written(tmp_path, table(*FINE, *rows)))
    assert sorted(orders.amount) == [6, 30]
    assert orders.average == pytest.approx((6 + 30 - 3) / 2)
    assert (orders.refunded, orders.refund_rows) == (1, 3)


def test_a_column_of_refunds_is_taken_off(tmp_path: Path) -> None:
    text = table("a,2024-01-05,10,0", "b,2024-01-05,10,10", "c,2024-01-05,10,4", headings="客户,日期,金额,退款金额")
    orders = read(written(tmp_path, text))
    assert sorted(orders.amount) == [6, 10]


@pytest.mark.parametrize(
    ("cells", "chosen"),
    [
        (
            {"订单号": "E2", "买家姓名": "张三", "买家手机号": "13812345678", "收货人/提货人": "李四",
             "订单创建时间": "2024-01-05 10:00:00", "买家付款时间": "2024-01-05 10:01:00", "商品金额合计": "100",
             "运费": "10", "订单实付金额": "110", "订单退款状态": "无", "订单已退款金额": "0"},
            {"customer": "买家手机号", "date": "买家付款时间", "amount": "订单实付金额", "refund": "订单已退款金额"},
        ),
        (
            {"主订单编号": "69", "子订单编号": "70", "订单应付金额": "99", "运费": "0", "收件人": "张**",
             "收件人手机号": "138****1234", "支付方式": "微信", "订单提交时间": "2024-01-05 10:00:00",
             "支付完成时间": "2024-01-05 10:01:00", "订单完成时间": "2024-01-12", "订单状态": "完成",
             "售后状态": "-"},
            {"customer": "收件人手机号", "date": "支付完成时间", "amount": "订单应付金额", "order": "主订单编号"},
        ),
        (
            {"订单号": "29", "下单帐号": "jd_a", "下单时间": "2024-01-05", "订单金额": "100", "客户姓名": "张三",
             "联系电话": "138", "订单状态": "完成"},
            {"customer": "下单帐号", "date": "下单时间", "amount": "订单金额", "status": "订单状态"},
        ),
        (
            {"跟团号": "1", "下单人": "张", "下单人ID": "12", "支付时间": "2024-01-05", "订单金额": "39",
             "退款金额": "0"},
            {"customer": "下单人ID", "date": "支付时间", "amount": "订单金额", "order": "跟团号"},
        ),
    ],
    ids=["youzan", "douyin", "jd", "kuaituantuan"],
)  # fmt: skip
def test_columns_are_guessed_in_the_exports_of_other_shops(cells: dict[str, str], chosen: dict[str, str]) -> None:
    headings = tuple(cells)
    known = guessed(headings, [tuple(cells.values())]).known
    assert {role: headings[known[role]] for role in chosen} == chosen


def test_words_in_a_column_of_refunds_mean_nothing_or_all_of_it(tmp_path: Path) -> None:
    """Taobao writes 无退款申请 where nothing was asked back."""
    rows = ("a,2024-01-05,10,无退款申请", "b,2024-01-05,10,10", "c,2024-01-05,10,无退款申请", "d,2024-01-06,10,4")
    orders = read(written(tmp_path, table(*rows, headings="客户,日期,金额,退款金额")))
    assert sorted(orders.amount) == [6, 10, 10]
    rows = ("a,2024-01-05,10,没有申请退款", "b,2024-01-05,10,退款成功", "c,2024-01-05,10,退款关闭", "d,2024-01-06,10,")
    orders = read(written(tmp_path, table(*rows, headings="客户,日期,金额,退款状态")))
    assert (sorted(orders.amount), orders.refunded) == ([10, 10, 10], 1)


@pytest.mark.parametrize("heading", ["退款次数", "退款件数", "可退款金额", "退款率", "Refund count"])
def test_what_only_sounds_like_refunds_takes_nothing_off(heading: str) -> None:
    assert guessed(("客户", "日期", "金额", heading), [("a", "2024-01-05", "10", "1")]).refund is None


@pytest.mark.parametrize(
    ("cell", "back"), [("是", math.inf), ("否", 0), ("Yes", math.inf), ("No", 0), ("部分退款", 0), ("−4", 4)]
)
def test_a_refund_is_an_amount_or_yes_or_no(cell: str, back: float) -> None:
    assert refund_of(cell) == back


def test_of_two_equal_parts_the_one_that_was_paid_back_is_taken_off(tmp_path: Path) -> None:
    rows = ("1,a,2024-01-05,10,10", "1,a,2024-01-05,10,0", "2,b,2024-01-05,7,0")
    orders = read(written(tmp_path, table(*rows, headings="订单号,客户,日期,金额,退款金额")))
    assert (sorted(orders.amount), len(orders.bad)) == ([7, 10], 0)


@pytest.mark.parametrize("name", ["合计", "总计：", "合 计", "本页小计", "合计(元)", "Total", "Grand total:"])
def test_a_row_that_adds_up_the_others_is_no_order(tmp_path: Path, name: str) -> None:
    text = table("a,2024-01-05,10", "b,2024-01-06,20", f"{name},2024-01-31,30", headings="客户,日期,金额")
    orders = read(written(tmp_path, text))
    assert sorted(orders.amount) == [10, 20]
    assert reasons(orders) == [(4, "客户", "a total of other rows")]


def test_full_width_commas_divide_cells_without_a_word_of_pandas(
    tmp_path: Path, recwarn: pytest.WarningsRecorder
) -> None:
    text = table("a，2024-01-05，10", "b，2024-01-06，20", headings="客户，日期，金额")
    assert sorted(read(written(tmp_path, text)).amount) == [10, 20]
    assert not recwarn.list


def test_orders_that_were_never_completed_are_listed_not_counted(tmp_path: Path) -> None:
    text = table(
        "a,2024-01-05,10,交易成功",
        "b,,10,等待买家付款",
        "c,2024-01-05,10,交易关闭",
        "d,2024-01-05,10,部分退款成功",
        "e,2024-01-05,10,拼团失败",
        "f,2024-01-05,10,售后关闭",
        "g,2024-01-05,10,已失效",
        headings="客户,付款时间,金额,订单状态",
    )
    orders = read(written(tmp_path, text))
    assert reasons(orders) == [
        (row, "订单状态", "not completed: cancelled, unpaid or refunded") for row in (3, 4, 6, 8)
    ]


def test_day_and_month_are_told_apart_by_the_rest_of_the_column(tmp_path: Path) -> None:
    text = table("a,03/02/2024,1", "b,25/02/2024,1", headings="customer,date,amount")
    assert days(read(written(tmp_path, text))) == ["2024-02-03", "2024-02-25"]
    text = table("a,03/02/2024,1", "b,02/25/2024,1", headings="customer,date,amount")
    assert days(read(written(tmp_path, text))) == ["2024-02-25", "2024-03-02"]
    text = table("a,03/02/2024,1", "b,2024-02-25,1", headings="customer,date,amount")
    assert [reason for _, _, reason in reasons(read(written(tmp_path, text)))] == [
        "which is the day and which the month?"
    ]


def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(tmp_path: Path) -> None:
    text = table('1,a,2024-01-05,10,"mask', "2,b,2024-01-06,20,x", headings="订单号,客户,下单时间,实付金额,商品")
    orders = read(written(tmp_path, text))
    assert len(orders.amount) == 2
    assert any("quotation mark" in note for note in orders.notes())


def test_rows_that_are_too_short_or_too_long_keep_their_numbers(tmp_path: Path) -> None:
    orders = read(written(tmp_path, table("1,a,2024-01-05,10", "2,b", "", "3,c,2024-01-06,20,30,40", "4,d,x,1")))
    assert reasons(orders) == [(3, "下单时间", "no date"), (6, "下单时间", "not a date")]
    assert orders.blank == 1


def test_names_that_a_spreadsheet_wrapped_are_the_same_customer(tmp_path: Path) -> None:
    rows = ('1,="13812345678",2024-01-05,10', "2,'13812345678,2024-01-06,20", "3,13812345678\t,2024-02-01,30")
    assert read(written(tmp_path, table(*rows))).customers == 1


def test_a_file_of_which_no_row_is_an_order_says_what_is_wrong_most_often(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match=r"most often: not a date, as in row 2, column 下单时间: x"):
        read(written(tmp_path, table("1,a,x,10", "2,b,y,10")), customer=1, date=2, amount=3)


def test_reading_ends_when_it_is_told_to(tmp_path: Path) -> None:
    path = written(tmp_path, table(*(f"{n},c{n},2024-01-05,10" for n in range(45_000))))
    sheet = open_sheet(path)
    orders = read_orders(sheet, sheet.columns, tell=lambda _: False)
    assert not orders.complete
    assert orders.rows < 45_000


def test_no_name_of_a_customer_is_kept(tmp_path: Path) -> None:
    orders = read(written(tmp_path, table("1,secret-somebody,2024-01-05,10", "2,secret-other,2024-01-05,10")))
    assert "secret" not in repr(vars(orders)) + repr(vars(orders.bad))


def test_the_sample_is_always_the_same_and_says_that_it_is_invented() -> None:
    first, second = (read_orders(sheet, sheet.columns) for sheet in (sample_sheet(), sample_sheet()))
    assert (first.amount == second.amount).all()
    assert len(first.bad) == 5
    assert "invented" in " ".join(first.notes())
