<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Inventory</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Nobody holds any stock at the end.</source>
        <translation>期末谁都没有库存。</translation>
    </message>
    <message>
        <source>{share} never reached a consumer</source>
        <translation>{share} 的货没到消费者手里</translation>
    </message>
    <message>
        <source>The brand sold nothing to agents</source>
        <translation>品牌没有卖货给代理</translation>
    </message>
    <message>
        <source>Only the brand holds stock</source>
        <translation>只有品牌持有库存</translation>
    </message>
    <message>
        <source>{name}
on hand: {on_hand}
lost with leavers: {dead}
own use: {used}</source>
        <translation>{name}
在库：{on_hand}
随退出者带走：{dead}
自用：{used}</translation>
    </message>
    <message>
        <source>{name}: {stock} on hand</source>
        <translation>{name}在库 {stock}</translation>
    </message>
    <message>
        <source>{title}, in units. {parts}</source>
        <translation>{title}（按件数）。{parts}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>Nobody became a customer.</source>
        <translation>没有人成为顾客。</translation>
    </message>
    <message>
        <source>A customer is worth {worth} and costs {cost}</source>
        <translation>一位顾客值 {worth}，获客花 {cost}</translation>
    </message>
    <message>
        <source>A customer is worth {worth}</source>
        <translation>一位顾客值 {worth}</translation>
    </message>
    <message>
        <source>{title}: {parts}</source>
        <translation>{title}：{parts}</translation>
    </message>
    <message>
        <source>CAC {cost}</source>
        <translation>CAC {cost}</translation>
    </message>
    <message>
        <source>brand&apos;s CAC {cost}</source>
        <translation>品牌 CAC {cost}</translation>
    </message>
    <message>
        <source>CAC of all {cost}</source>
        <translation>全口径 CAC {cost}</translation>
    </message>
    <message>
        <source>Who gets the consumer&apos;s money</source>
        <translation>消费者的钱归谁</translation>
    </message>
    <message>
        <source>Nothing was sold: there is nothing to share.</source>
        <translation>什么也没有卖出，没有可分的钱。</translation>
    </message>
    <message>
        <source>Who gets the {price}</source>
        <translation>{price} 归谁</translation>
    </message>
    <message>
        <source>Who gets the {price}: in cash {lost} of {tiers} tiers lose</source>
        <translation>{price} 归谁：按实得，{tiers} 级里有 {lost} 级亏钱</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>tier {number}</source>
        <translation>第 {number} 级</translation>
    </message>
    <message>
        <source>Costs of a unit that reached a consumer</source>
        <translation>到消费者手里的一件货的成本</translation>
    </message>
    <message>
        <source>{name}
on paper: {paper}
in cash: {cash}
per unit that reached a consumer</source>
        <translation>{name}
账面：{paper}
实得：{cash}
按到消费者手里的每件货计</translation>
    </message>
    <message>
        <source>{name}: {paper} on paper, {cash} in cash</source>
        <translation>{name}账面 {paper}，实得 {cash}</translation>
    </message>
    <message>
        <source>Of {price}: {parts}</source>
        <translation>{price} 中：{parts}</translation>
    </message>
    <message>
        <source>Load a preset</source>
        <translation>载入预设</translation>
    </message>
    <message>
        <source>Preset for this column:</source>
        <translation>这一列用的预设：</translation>
    </message>
    <message>
        <source>Scenarios and pictures (*.toml *.png)</source>
        <translation>方案和图片 (*.toml *.png)</translation>
    </message>
    <message>
        <source>Load a file into this column</source>
        <translation>把文件载入这一列</translation>
    </message>
    <message>
        <source>Load {name}</source>
        <translation>载入 {name}</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未能打开</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>选哪个模式？</translation>
    </message>
    <message>
        <source>The file holds several models:</source>
        <translation>文件里有几个模式：</translation>
    </message>
    <message>
        <source>Whose product?</source>
        <translation>用谁的商品？</translation>
    </message>
    <message>
        <source>All columns sell one shared product. Should this model sell it too?</source>
        <translation>各列现在卖同一件商品。这个模式也卖它吗？</translation>
    </message>
    <message>
        <source>Keep the shared product</source>
        <translation>仍用共用商品</translation>
    </message>
    <message>
        <source>Let each model have its own</source>
        <translation>各用自己的商品</translation>
    </message>
    <message>
        <source>Tierwise · {date} · computed from the assumptions kept in this picture</source>
        <translation>层算 Tierwise · {date} · 按存在本图里的假设算出</translation>
    </message>
    <message>
        <source>the picture could not be saved there</source>
        <translation>图片无法保存到那里</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>The whole comparison</source>
        <translation>整个对比</translation>
    </message>
    <message>
        <source>Picture of</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未能导出</translation>
    </message>
    <message>
        <source>Click to see where it comes from.</source>
        <translation>点击查看它从何而来。</translation>
    </message>
    <message>
        <source>with stock at cost</source>
        <translation>库存按成本计</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>原为 {value}</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>month {number}</source>
        <translation>第 {number} 个月</translation>
    </message>
    <message>
        <source>never within {months} months</source>
        <translation>{months} 个月内不回本</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不回本</translation>
    </message>
    <message>
        <source>not within {months} months</source>
        <translation>{months} 个月内未达到</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>nobody buys</source>
        <translation>无人购买</translation>
    </message>
    <message>
        <source>the brand pays nothing</source>
        <translation>品牌未花钱获客</translation>
    </message>
    <message>
        <source>pays nothing</source>
        <translation>未花钱</translation>
    </message>
    <message>
        <source>nobody pays</source>
        <translation>无人花钱获客</translation>
    </message>
    <message>
        <source>agents take no goods</source>
        <translation>代理未进货</translation>
    </message>
    <message>
        <source>no stock with agents</source>
        <translation>代理不囤货</translation>
    </message>
    <message>
        <source>nobody joined</source>
        <translation>无人加入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>方案 (*.toml)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的改动</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>保存对“{name}”的改动吗？</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>This model has no such level.</source>
        <translation>这个模式没有这一级佣金。</translation>
    </message>
    <message>
        <source>Not in this kind of model: {kind}.</source>
        <translation>这类模式没有这一项：{kind}。</translation>
    </message>
    <message>
        <source>Levels of commission</source>
        <translation>佣金级数</translation>
    </message>
    <message>
        <source>Remove the last level of commission</source>
        <translation>去掉最后一级佣金</translation>
    </message>
    <message>
        <source>Add a level of commission</source>
        <translation>增加一级佣金</translation>
    </message>
    <message>
        <source>What the mark-up is taken of; the consumer price stays as it is.</source>
        <translation>加价倍率按什么算；切换时消费者价不变。</translation>
    </message>
    <message>
        <source>{name}: what it is taken of</source>
        <translation>{name}：按什么算</translation>
    </message>
    <message>
        <source>Mark-up basis</source>
        <translation>加价基准</translation>
    </message>
    <message>
        <source>New tier</source>
        <translation>新一级</translation>
    </message>
    <message>
        <source>Search inputs…</source>
        <translation>搜索参数…</translation>
    </message>
    <message>
        <source>{name}: same in every model</source>
        <translation>{name}：各模式取同值</translation>
    </message>
    <message>
        <source>Same in every model</source>
        <translation>各模式取同值</translation>
    </message>
    <message>
        <source>Back to the saved value</source>
        <translation>恢复已保存的值</translation>
    </message>
    <message>
        <source>{name}: back to the saved value</source>
        <translation>{name}：恢复已保存的值</translation>
    </message>
    <message>
        <source>Same in every tier</source>
        <translation>各级取同值</translation>
    </message>
    <message>
        <source>{name}: same in every tier</source>
        <translation>{name}：各级取同值</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”. Names, meanings, units and paths are searched, in both languages.</source>
        <translation>没有找到“{text}”。搜索范围是名称、含义、单位和路径，中英文都可以。</translation>
    </message>
    <message>
        <source>Rename to {name}</source>
        <translation>改名为 {name}</translation>
    </message>
    <message>
        <source>Duplicate {name}</source>
        <translation>复制 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>{name}, level {level}</source>
        <translation>{name}，第 {level} 级</translation>
    </message>
    <message>
        <source>It is the first input at the top.</source>
        <translation>它就是最上面的第一项。</translation>
    </message>
    <message>
        <source>see top</source>
        <translation>见上方</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Every model sells the shared product; this one is kept and not used.</source>
        <translation>各模式都卖共用商品；这里的值保留着，但不使用。</translation>
    </message>
    <message>
        <source>alpha, beta decide</source>
        <translation>由 α、β 决定</translation>
    </message>
    <message>
        <source>On this survival curve alpha and beta decide who buys again.</source>
        <translation>用这条留存曲线时，由 α 和 β 决定谁会再买。</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>The geometric survival curve has no shapes: the repurchase rate decides.</source>
        <translation>几何留存曲线没有形状参数：由复购率决定。</translation>
    </message>
    <message>
        <source>paid by the agents</source>
        <translation>由代理承担</translation>
    </message>
    <message>
        <source>Neither a monthly budget nor agents&apos; contacts win customers here.</source>
        <translation>这里既没有投放预算，也没有代理拓客。</translation>
    </message>
    <message>
        <source>no paid customers</source>
        <translation>不花钱获客</translation>
    </message>
    <message>
        <source>A direct model sells without agents: it has no tiers.</source>
        <translation>品牌直接卖货，没有代理，也就没有级数。</translation>
    </message>
    <message>
        <source>{allowed}, in percent</source>
        <translation>{allowed}（以 % 计）</translation>
    </message>
    <message>
        <source>“{text}” is not a number; enter {allowed}.</source>
        <translation>“{text}”不是数字；请填{allowed}。</translation>
    </message>
    <message>
        <source>Allowed: {allowed}.</source>
        <translation>允许：{allowed}。</translation>
    </message>
    <message>
        <source>Left empty: {default}.</source>
        <translation>留空时：{default}。</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>Uncertain: {distribution}</source>
        <translation>不确定范围：{distribution}</translation>
    </message>
    <message>
        <source>Name of a tier</source>
        <translation>级的名称</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>损益表</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>About Tierwise</source>
        <translation>关于层算</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open preset</source>
        <translation>打开预设</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Export a picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>还没有文件</translation>
    </message>
    <message>
        <source>Could not be computed</source>
        <translation>无法计算</translation>
    </message>
    <message>
        <source>Compares ways of selling through people: who earns, who pays, and where the goods lie.</source>
        <translation>比较几种靠人卖货的做法：谁赚钱，谁出钱，货压在哪里。</translation>
    </message>
    <message>
        <source>One scale per row</source>
        <translation>每行同一刻度</translation>
    </message>
    <message>
        <source>in units</source>
        <translation>按件数</translation>
    </message>
    <message>
        <source>in ¥ at cost</source>
        <translation>按成本金额</translation>
    </message>
    <message>
        <source>Unit of the inventory charts</source>
        <translation>库存图的单位</translation>
    </message>
    <message>
        <source>Margin per tier</source>
        <translation>各级毛利</translation>
    </message>
    <message>
        <source>Inventory per tier</source>
        <translation>各级库存</translation>
    </message>
    <message>
        <source>CAC, in ¥ per customer</source>
        <translation>CAC，元/人</translation>
    </message>
    <message>
        <source>on paper: the price list</source>
        <translation>账面：按价目表</translation>
    </message>
    <message>
        <source>in cash: with entry money, unsold stock, running costs; ¥ per unit a consumer kept</source>
        <translation>实得：计入入门款、未售库存、日常开支；消费者留下的每件，元</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>lost with leavers</source>
        <translation>随退出者带走</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>on hand, month by month</source>
        <translation>逐月在库</translation>
    </message>
    <message>
        <source>Whose product is compared</source>
        <translation>比较谁的商品</translation>
    </message>
    <message>
        <source>one product for all</source>
        <translation>共用一件商品</translation>
    </message>
    <message>
        <source>each its own product</source>
        <translation>各卖各的商品</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>{months} · cost {cost}, list price {price}: the figures differ by the way of selling, not the goods</source>
        <translation>{months} · 成本 {cost}，标价 {price}：数字的差别来自卖法，而不是商品</translation>
    </message>
    <message>
        <source>{months} · each model sells its own product: the figures differ by goods and margins too</source>
        <translation>{months} · 各模式卖自己的商品：数字的差别也来自商品和毛利</translation>
    </message>
    <message>
        <source>Assumed: {caveats}</source>
        <translation>模型假定：{caveats}</translation>
    </message>
    <message>
        <source>What the model does not do</source>
        <translation>模型的局限</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Demand does not react to price in: {names} (price response 0).</source>
        <translation>需求不随价格变化的模式：{names}（价格弹性为 0）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Whole period</source>
        <translation>整个期限</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>% of sales</source>
        <translation>占销售额 %</translation>
    </message>
    <message>
        <source>Brand: of its sales. Agents: of what consumers paid, to agents or (with commission) to the brand.</source>
        <translation>品牌：占自己的销售额。代理：占消费者付的钱，囤货时付给代理，拿佣金时付给品牌。</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>The first results are being computed.</source>
        <translation>正在计算第一批结果。</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>{name} 无法保存：{reason}</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已存为 {name}</translation>
    </message>
    <message>
        <source>in ¥, costs with a minus</source>
        <translation>单位：元，支出为负</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>各月合计</translation>
    </message>
    <message>
        <source>{title} statement</source>
        <translation>{title} 损益表</translation>
    </message>
    <message>
        <source>Export the statement</source>
        <translation>导出损益表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>One thing is wrong:</source>
        <translation>有一处问题：</translation>
    </message>
    <message>
        <source>{count} things are wrong:</source>
        <translation>有 {count} 处问题：</translation>
    </message>
    <message>
        <source>Nothing was changed: the open scenario is as it was.</source>
        <translation>什么都没有改动：打开的方案保持原样。</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Adds up to {total}</source>
        <translation>合计 {total}</translation>
    </message>
    <message>
        <source>Every model sells this product. Their own, below, are kept in the file and not used.</source>
        <translation>各模式都卖这件商品。下面各自的商品留在文件里，但不使用。</translation>
    </message>
    <message>
        <source>The shared product, above, is used where a model has no value of its own below.</source>
        <translation>某个模式在下面没有自己的值时，用上面的共用商品。</translation>
    </message>
    <message>
        <source>No agents: this model sells directly.</source>
        <translation>没有代理：这个模式由品牌直接卖货。</translation>
    </message>
    <message>
        <source>Load a preset…</source>
        <translation>载入预设…</translation>
    </message>
    <message>
        <source>Load a file…</source>
        <translation>载入文件…</translation>
    </message>
    <message>
        <source>Add a column from a preset…</source>
        <translation>用预设新增一列…</translation>
    </message>
    <message>
        <source>Add a column from a file…</source>
        <translation>用文件新增一列…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What can be done with {model}</source>
        <translation>对{model}可做的事</translation>
    </message>
    <message>
        <source>Load, rename, duplicate, remove</source>
        <translation>载入、改名、复制、删除</translation>
    </message>
    <message>
        <source>Add a tier below</source>
        <translation>在下面增加一级</translation>
    </message>
    <message>
        <source>Remove this tier</source>
        <translation>删除这一级</translation>
    </message>
    <message>
        <source>Remove a tier</source>
        <translation>删除一级</translation>
    </message>
    <message>
        <source>Add a tier</source>
        <translation>增加一级</translation>
    </message>
    <message>
        <source>Tiers of {model}</source>
        <translation>{model}的各级</translation>
    </message>
    <message>
        <source>Runs with {count} of these {rows} tiers; see Number of tiers.</source>
        <translation>表中 {rows} 级，只用 {count} 级；见“级数”。</translation>
    </message>
    <message>
        <source>Runs with {count} tiers made of these {rows}; see Number of tiers.</source>
        <translation>由表中 {rows} 级推出 {count} 级；见“级数”。</translation>
    </message>
    <message>
        <source>There can be at most 12 tiers.</source>
        <translation>最多 12 级。</translation>
    </message>
    <message>
        <source>A model with agents needs at least one tier.</source>
        <translation>有代理的模式至少要有一级。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Not used in the first tier: its agents are the founders.</source>
        <translation>首级用不到：首级代理由品牌直招。</translation>
    </message>
    <message>
        <source>There is no display here. “tierwise compare” prints the comparison, “tierwise compare --png FOLDER” draws the charts.</source>
        <translation>这里没有显示器。“tierwise compare” 打印对比结果，“tierwise compare --png 文件夹” 画出图表。</translation>
    </message>
    <message>
        <source>“{name}” exists already. Replace it?</source>
        <translation>“{name}” 已经存在。要替换吗？</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>on cost</source>
        <translation>按成本</translation>
    </message>
    <message>
        <source>% of list price</source>
        <translation>占标价 %</translation>
    </message>
</context>
<context>
    <name>Curve</name>
    <message>
        <source>geometric</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>shifted beta-geometric</source>
        <translation>移位 Beta-几何</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>triangular</source>
        <translation>三角分布</translation>
    </message>
    <message>
        <source>PERT</source>
        <translation>PERT 分布</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>lognormal</source>
        <translation>对数正态分布</translation>
    </message>
    <message>
        <source>beta</source>
        <translation>Beta 分布</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>若干值之一</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>with stock</source>
        <translation>含库存</translation>
    </message>
    <message>
        <source>LTV : CAC</source>
        <translation>LTV : CAC</translation>
    </message>
    <message>
        <source>… with agents</source>
        <translation>…含代理</translation>
    </message>
    <message>
        <source>+ agents</source>
        <translation>含代理</translation>
    </message>
    <message>
        <source>… in 12+ mo.</source>
        <translation>…满一年者</translation>
    </message>
    <message>
        <source>Peak cash</source>
        <translation>峰值资金</translation>
    </message>
    <message>
        <source>Stranded</source>
        <translation>滞留率</translation>
    </message>
    <message>
        <source>Agents losing</source>
        <translation>亏损代理</translation>
    </message>
    <message>
        <source>Losing</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>… in 12+ months</source>
        <translation>…满 12 个月者</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Survival curve</source>
        <translation>留存曲线</translation>
    </message>
    <message>
        <source>How buyers are lost: the same share every month (geometric), or ever fewer as the fickle leave first (shifted beta-geometric, by alpha and beta).</source>
        <translation>顾客怎样流失：每月同一比例（几何），或先走的多是不忠实的、以后越来越少（移位 Beta-几何，由 α 和 β 决定）。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>% of buying price</source>
        <translation>占拿货价 %</translation>
    </message>
    <message>
        <source>% of consumer price</source>
        <translation>占消费者价 %</translation>
    </message>
    <message>
        <source>% of first buyers</source>
        <translation>占首单顾客 %</translation>
    </message>
    <message>
        <source>% of joining fee</source>
        <translation>占加盟费 %</translation>
    </message>
    <message>
        <source>% of leavers&apos; stock</source>
        <translation>占退出者库存 %</translation>
    </message>
    <message>
        <source>% of net price</source>
        <translation>占不含税价 %</translation>
    </message>
    <message>
        <source>% of opening order</source>
        <translation>占首批进货 %</translation>
    </message>
    <message>
        <source>% of own purchases</source>
        <translation>占进货额 %</translation>
    </message>
    <message>
        <source>% of places</source>
        <translation>占群容量 %</translation>
    </message>
    <message>
        <source>% of returns</source>
        <translation>占退货 %</translation>
    </message>
    <message>
        <source>% of sales</source>
        <translation>占销售额 %</translation>
    </message>
    <message>
        <source>% of stock value/month</source>
        <translation>占库存值 %/月</translation>
    </message>
    <message>
        <source>% of takings</source>
        <translation>占收款额 %</translation>
    </message>
    <message>
        <source>% of units</source>
        <translation>占售出件数 %</translation>
    </message>
    <message>
        <source>%/month</source>
        <translation>%/月</translation>
    </message>
</context>
</TS>
