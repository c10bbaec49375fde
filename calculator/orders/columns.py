"""Which columns of a table hold customer, date and amount: guessed from their names and from what is in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.orders.cell import amount_of, day_of, name_of, refund_of
from calculator.problems import Problem, ScenarioError

NEEDED, OPTIONAL = ("customer", "date", "amount"), ("order", "status", "refund")
ROLES = {
    "customer": QT_TRANSLATE_NOOP("Orders", "Customer"),
    "date": QT_TRANSLATE_NOOP("Orders", "Date"),
    "amount": QT_TRANSLATE_NOOP("Orders", "Amount"),
    "order": QT_TRANSLATE_NOOP("Orders", "Order number"),
    "status": QT_TRANSLATE_NOOP("Orders", "Status"),
    "refund": QT_TRANSLATE_NOOP("Orders", "Refunded"),
}
"""What a column can be, and what it is called."""

_NAMES: dict[str, tuple[str, ...]] = {
    "customer": (
        "unionid", "openid", "客户id", "用户id", "会员id", "买家id", "顾客id", "下单人id", "客户编号", "用户编号",
        "会员编号", "会员号", "会员卡号", "买家会员名", "会员名", "买家昵称", "买家账号", "下单账号", "下单帐号",
        "用户名", "customer id", "user id", "member id", "buyer id", "customer", "手机号", "买家手机号",
        "收件人手机号", "收货人手机号", "手机", "mobile", "phone", "email", "邮箱", "客户", "买家", "会员", "用户",
        "顾客", "下单人", "昵称", "buyer", "user", "uid", "member", "client", "联系电话", "电话", "收货人", "收件人",
    ),
    "date": (
        "付款时间", "支付时间", "买家付款时间", "支付完成时间", "下单时间", "订单付款时间", "订单成交时间",
        "订单创建时间", "订单提交时间", "创建时间", "成交时间", "交易时间", "付款日期", "下单日期", "订单日期",
        "订单时间", "交易日期", "购买时间", "购买日期", "paid at", "order date", "order time", "created at",
        "purchase date", "日期", "时间", "date", "time", "created",
    ),
    "amount": (
        "买家实际支付金额", "实际支付金额", "实付金额", "实付款", "实收款", "实收金额", "支付金额", "付款金额",
        "已付金额", "实付", "实收", "成交金额", "订单金额", "交易金额", "消费金额", "应付金额", "订单总价", "总金额",
        "总价", "合计", "金额", "grand total", "total", "amount paid", "paid amount", "amount", "revenue", "sales",
        "subtotal", "price",
    ),
    "order": (
        "主订单编号", "订单编号", "订单号", "交易号", "交易编号", "跟团号", "单号", "order id", "order number",
        "order no", "order name", "order",
    ),
    "status": ("订单状态", "交易状态", "状态", "order status", "financial status", "status"),
    "refund": (
        "退款金额", "已退款金额", "退款", "refunded amount", "refund amount", "refund", "refunded", "退款状态",
        "退款售后状态", "售后状态", "refund status",
    ),
}  # fmt: skip
"""What shops call the columns, the best first."""
_NOT: dict[str, tuple[str, ...]] = {
    "customer": (
        "金额", "时间", "日期", "留言", "备注", "等级", "邮费", "运费", "地址", "积分", "折扣", "支付", "评价",
        "类型", "来源", "服务费", "note", "date", "time", "amount", "total", "address", "type", "level", "since",
        "price",
    ),
    "date": (
        "发货", "收货", "退款", "完成", "生日", "注册", "更新", "到期", "预计", "售后", "ship", "deliver", "refund",
        "birth", "update", "expir", "regist", "cancel",
    ),
    "amount": (
        "优惠", "折扣", "运费", "邮费", "退款", "税", "佣金", "服务费", "积分", "时间", "单价", "数量", "discount",
        "shipping", "tax", "refund", "fee", "quantity", "unit price", "time", "date",
    ),
    "order": (
        "快递", "物流", "运单", "售后", "退款", "子订单", "金额", "时间", "日期", "状态", "总价", "类型", "来源",
        "备注", "商家编码", "date", "time", "status", "total", "amount", "type", "source", "note", "price",
    ),
    "status": ("物流", "发货", "评价", "退款", "售后", "refund", "fulfil", "shipping"),
    "refund": (
        "时间", "原因", "编号", "单号", "类型", "次数", "件数", "数量", "单数", "率", "可退", "time", "date", "reason",
        "id", "type", " count", "rate",
    ),
}  # fmt: skip
"""Words that tell that a column is something else."""
_ENOUGH = 0.6
"""The part of the filled cells of a column that must be readable for what it is called."""
_CLEAR = 0.9
"""The same where its name says nothing."""
_NO_NUMBER = 1e6
"""¥ below which whole numbers may be amounts, and not telephones or order numbers."""


@dataclass(frozen=True)
class Columns:
    """The places of the columns, from 0; ``None`` where there is none."""

    customer: int | None = None
    date: int | None = None
    amount: int | None = None
    order: int | None = None
    status: int | None = None
    refund: int | None = None

    @property
    def missing(self) -> tuple[str, ...]:
        """Which of the needed columns are not known."""
        return tuple(role for role in NEEDED if getattr(self, role) is None)

    @property
    def known(self) -> dict[str, int]:
        """Every role that has a column, and its place."""
        places = {role: getattr(self, role) for role in ROLES}
        return {role: place for role, place in places.items() if place is not None}


def guessed(headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> Columns:
    """The columns as their *headings*, and the cells of the first *rows*, suggest."""
    found: dict[str, int] = {}
    for role in (*NEEDED, *OPTIONAL):
        for place in _named(role, headings):
            if place not in found.values() and _fits(role, _cells(rows, place)):
                found[role] = place
                break
    free = [place for place in range(len(headings)) if place not in found.values()]
    for role, judge in (("date", _is_day), ("amount", _is_money), ("customer", _is_somebody)):
        if role not in found:
            clear = [place for place in free if judge(_cells(rows, place))]
            if clear:
                found[role] = clear[0]
                free.remove(clear[0])
    return Columns(**found)


def names_known(headings: Sequence[str]) -> int:
    """How many of the roles the *headings* name: what tells a row of headings from others."""
    return sum(bool(_named(role, headings)) for role in ROLES)


def column_named(headings: Sequence[str], text: str, option: str) -> int:
    """The place of the column that *text* means by its heading, its number from 1, or its letter in a spreadsheet.

    Raises :class:`ScenarioError` for the *option* where there is none.
    """
    wanted = _plain(text)
    plain = [_plain(heading) for heading in headings]
    if wanted in plain:
        return plain.index(wanted)
    if text.strip().isascii() and text.strip().isdigit() and 1 <= int(text) <= len(headings):
        return int(text) - 1
    letters = [letter_of(place) for place in range(len(headings))]
    if text.strip().upper() in letters:
        return letters.index(text.strip().upper())
    known = tr(", ").join(heading for heading in headings if heading.strip())
    reason = tr("there is no such column; there are: {columns}").format(columns=known)
    raise ScenarioError([Problem(option, reason, value=text)])


def letter_of(place: int) -> str:
    """What a spreadsheet calls the column at *place*: A, B, … Z, AA and so on."""
    text = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        text = chr(ord("A") + rest) + text
    return text


def _named(role: str, headings: Sequence[str]) -> list[int]:
    """The places of the headings that may name *role*, the best first."""
    ranked = []
    for place, heading in enumerate(headings):
        plain = _plain(heading)
        names = _NAMES[role]
        if not plain or (plain not in names and any(word in plain for word in _NOT[role])):
            continue
        rank = next((rank for rank, name in enumerate(names) if name in plain), None)
        if plain in names:
            ranked.append((False, names.index(plain), place))
        elif rank is not None:
            ranked.append((True, rank, place))
    exact = sorted((rank, place) for inexact, rank, place in ranked if not inexact)
    alike = sorted((rank, place) for inexact, rank, place in ranked if inexact)
    return [place for _, place in exact + alike]


def _plain(heading: str) -> str:
    return " ".join(heading.lower().replace("_", " ").replace("-", " ").split())


def _cells(rows: Sequence[Sequence[Any]], place: int) -> list[Any]:
    cells = (row[place] for row in rows if place < len(row))
    return [cell for cell in cells if name_of(cell)]


def _fits(role: str, cells: list[Any]) -> bool:
    reads: dict[str, Callable[[Any], object]] = {"date": day_of, "amount": amount_of, "refund": refund_of}
    if role == "refund" and not cells:
        return True
    return bool(cells) and (role not in reads or _readable(cells, reads[role]) >= _ENOUGH)


def _readable(cells: list[Any], read: Callable[[Any], object]) -> float:
    return sum(read(cell) is not None for cell in cells) / len(cells)


def _is_day(cells: list[Any]) -> bool:
    return bool(cells) and _readable(cells, day_of) >= _CLEAR and len(set(map(str, cells))) > 1


def _is_money(cells: list[Any]) -> bool:
    if not cells or _readable(cells, amount_of) < _CLEAR or _readable(cells, day_of) > 1 - _CLEAR:
        return False
    sizes = [abs(amount_of(cell) or 0) for cell in cells]
    return any(size % 1 for size in sizes) or max(sizes) < _NO_NUMBER


def _is_somebody(cells: list[Any]) -> bool:
    """Names of which some come again, but that are not few words for many rows."""
    names = [name_of(cell) for cell in cells]
    return bool(names) and 0.1 * len(names) <= len(set(names)) < len(names)
