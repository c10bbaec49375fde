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
        <source>level</source>
        <translation>打平</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{name}: best in {share} of the draws</source>
        <translation>{name}：在 {share} 的取值中最优</translation>
    </message>
    <message>
        <source>two or more models level: in {share} of the draws</source>
        <translation>两个或更多模式打平：在 {share} 的取值中</translation>
    </message>
    <message>
        <source>{name}: level with another best one in {share}</source>
        <translation>{name}：在 {share} 的取值中与另一最优模式打平</translation>
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
        <source>goods and handling</source>
        <translation>货品与履约</translation>
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
        <source>Scenarios and pictures (*.toml *.png)</source>
        <translation>方案和图片 (*.toml *.png)</translation>
    </message>
    <message>
        <source>Load a file into this column</source>
        <translation>把文件载入这一列</translation>
    </message>
    <message>
        <source>Not opened</source>
        <translation>未能打开</translation>
    </message>
    <message>
        <source>Not pasted</source>
        <translation>未粘贴</translation>
    </message>
    <message>
        <source>Paste {count} inputs into column {number}</source>
        <translation>将 {count} 项输入粘贴到第 {number} 列</translation>
    </message>
    <message>
        <source>Paste {name} into column {number}</source>
        <translation>将{name}粘贴到第 {number} 列</translation>
    </message>
    <message>
        <source>there are {count} already, the most that stand side by side</source>
        <translation>已有 {count} 个，最多只能并排这么多</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>未载入</translation>
    </message>
    <message>
        <source>Load {name} into column {number}</source>
        <translation>将{name}载入第 {number} 列</translation>
    </message>
    <message>
        <source>Which column?</source>
        <translation>哪一列？</translation>
    </message>
    <message>
        <source>The column that is meant:</source>
        <translation>请选择列：</translation>
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
        <source>Tierwise {version} · {date} · the scenario with all sources is kept in this picture</source>
        <translation>层算 {version} · {date} · 图片里存有方案和全部来源</translation>
    </message>
    <message>
        <source>Tierwise {version} · {date}</source>
        <translation>层算 {version} · {date}</translation>
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
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>How many times as large</source>
        <translation>放大倍数</translation>
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
        <source>List the assumptions and own values that it rests on</source>
        <translation>列出所依据的假设和自定值</translation>
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
        <source>never</source>
        <translation>不回本</translation>
    </message>
    <message>
        <source>never within {months}</source>
        <translation>{months}内不回本</translation>
    </message>
    <message>
        <source>prior: {value}</source>
        <translation>刚才 {value}</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>not within {months}</source>
        <translation>{months}内未达到</translation>
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
        <source>is open in another tab: close it there first, or save under another name</source>
        <translation>已在另一个标签页中打开：请先在那里关闭，或换个名称保存</translation>
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
        <source>Same in every model</source>
        <translation>各模式取同值</translation>
    </message>
    <message>
        <source>Back to the saved value</source>
        <translation>恢复已保存的值</translation>
    </message>
    <message>
        <source>Where it comes from…</source>
        <translation>数值来源…</translation>
    </message>
    <message>
        <source>Same in every tier</source>
        <translation>各级取同值</translation>
    </message>
    <message>
        <source>Where does this value come from? Begin with “Assumption:” where it is a guess.</source>
        <translation>这个数值从哪里来？若是估计，请以“假设：”开头。</translation>
    </message>
    <message>
        <source>Source of {name}</source>
        <translation>{name}的来源</translation>
    </message>
    <message>
        <source>Nothing is called “{text}”. Names, meanings, units and paths are searched, in both languages.</source>
        <translation>没有找到“{text}”。搜索范围是名称、含义、单位和路径，中英文都可以。</translation>
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
        <source>A number is needed: enter {allowed}.</source>
        <translation>请填数字：{allowed}。</translation>
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
        <source>No source is given.</source>
        <translation>未注明来源。</translation>
    </message>
    <message>
        <source>Back to {value}</source>
        <translation>恢复为 {value}</translation>
    </message>
    <message>
        <source>Write a source…</source>
        <translation>写来源…</translation>
    </message>
    <message>
        <source>it was set by hand</source>
        <translation>由用户设定</translation>
    </message>
    <message>
        <source>The source said of that: {source}</source>
        <translation>原值的来源：{source}</translation>
    </message>
    <message>
        <source>Left empty: {default}.</source>
        <translation>留空时：{default}。</translation>
    </message>
    <message>
        <source>The scenario does not name it; the default of the program holds.</source>
        <translation>方案里没有写，用的是程序的默认值。</translation>
    </message>
    <message>
        <source>Stated range: {low} to {high} ({distribution})</source>
        <translation>所给范围：{low} 至 {high}（{distribution}）</translation>
    </message>
    <message>
        <source>No range is stated for it.</source>
        <translation>没有给出范围。</translation>
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
        <source>own value</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>Assumption: {source}</source>
        <translation>假设：{source}</translation>
    </message>
    <message>
        <source>Name of a tier</source>
        <translation>级的名称</translation>
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
        <source>Find an input</source>
        <translation>查找参数</translation>
    </message>
    <message>
        <source>Copy column</source>
        <translation>复制列</translation>
    </message>
    <message>
        <source>Paste column</source>
        <translation>粘贴列</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>程序包</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>{spoken}, the system&apos;s is {system}</source>
        <translation>{spoken}，系统为 {system}</translation>
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
        <source>The report says what is listed above; your scenario goes along only if you tick that.</source>
        <translation>报告只有上面列出的内容；勾选了才会附上你的方案。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Results are as good as the numbers put in.</source>
        <translation>自由软件，MIT 许可证。输入的数字有多准，结果就有多准。</translation>
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
        <source>Presets…</source>
        <translation>预设…</translation>
    </message>
    <message>
        <source>Every way of selling that the program knows, and your own files</source>
        <translation>程序所知的各种卖法，以及自己的文件</translation>
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
        <source>Save a report…</source>
        <translation>保存报告…</translation>
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
        <source>in cash the parts do not add up to the price</source>
        <translation>实得各项相加不等于售价</translation>
    </message>
    <message>
        <source>No goods moved in any month.</source>
        <translation>没有一个月有货流动。</translation>
    </message>
    <message>
        <source>sell-in</source>
        <translation>出货</translation>
    </message>
    <message>
        <source>sell-through</source>
        <translation>动销</translation>
    </message>
    <message>
        <source>made</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>to consumers</source>
        <translation>到消费者</translation>
    </message>
    <message>
        <source>sell-in, less bought back</source>
        <translation>出货减回购</translation>
    </message>
    <message>
        <source>on hand</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>brand&apos;s stock</source>
        <translation>品牌库存</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死库存</translation>
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
        <source>Stopped before the shares were known.</source>
        <translation>已停止，各部分尚未算出。</translation>
    </message>
    <message>
        <source>Nothing that the figure depends on was changed.</source>
        <translation>这项结果所依赖的参数都没有改动。</translation>
    </message>
    <message>
        <source>{figure} is {value} before and after: nothing that was changed makes a difference.</source>
        <translation>{figure}之前之后都是 {value}：改动的参数都没有影响。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{count} others</source>
        <translation>其他 {count} 项</translation>
    </message>
    <message>
        <source>{share} ± {error}</source>
        <translation>{share} ± {error}</translation>
    </message>
    <message>
        <source>makes {share}</source>
        <translation>影响 {share}</translation>
    </message>
    <message>
        <source>{share} of the difference</source>
        <translation>占总差异的 {share}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 个数值</translation>
    </message>
    <message>
        <source>{figure} is {value} before and after: the changes cancel out</source>
        <translation>{figure}之前之后都是 {value}：各项改动相互抵消</translation>
    </message>
    <message>
        <source>{figure}: from {before} to {after}, mostly because of {input}</source>
        <translation>{figure}：从 {before} 到 {after}，主要由于{input}</translation>
    </message>
    <message>
        <source>{figure}: from {before} to {after}, in spite of {input}</source>
        <translation>{figure}：从 {before} 到 {after}，尽管{input}起相反作用</translation>
    </message>
    <message>
        <source>Others: {names}.</source>
        <translation>其他：{names}。</translation>
    </message>
    <message>
        <source>One more was changed and makes no difference.</source>
        <translation>另有 1 处改动，没有影响。</translation>
    </message>
    <message>
        <source>{count} more were changed and make no difference.</source>
        <translation>另有 {count} 处改动，没有影响。</translation>
    </message>
    <message>
        <source>So many changes that orders were drawn: each share with its standard error.</source>
        <translation>改动太多，只随机取了一部分顺序：每个数后面是标准误。</translation>
    </message>
    <message>
        <source>{figure}: {share} of the variance from {input} alone</source>
        <translation>{figure}：{share} 的方差单独来自{input}</translation>
    </message>
    <message>
        <source>alone: {share} of the variance, {low} … {high}</source>
        <translation>单独：方差的 {share}，{low} … {high}</translation>
    </message>
    <message>
        <source>together with others: {share}, {low} … {high}</source>
        <translation>连同其他：{share}，{low} … {high}</translation>
    </message>
    <message>
        <source>By themselves all inputs cause {share} of the variance; the rest they cause together.</source>
        <translation>各输入单独合计造成 {share} 的方差，其余由它们共同造成。</translation>
    </message>
    <message>
        <source>Each input acts by itself: next to nothing of the variance comes from several together.</source>
        <translation>各输入各自起作用：几乎没有方差来自几个输入的共同作用。</translation>
    </message>
    <message>
        <source>Thin lines: 95 % confidence. From {runs} runs.</source>
        <translation>细线：95 % 置信区间。共计算 {runs} 次。</translation>
    </message>
    <message>
        <source>… and {count} more that cause less</source>
        <translation>……另有 {count} 个影响更小</translation>
    </message>
    <message>
        <source>{figure}: moved most by {inputs}</source>
        <translation>{figure}：影响最大的是{inputs}</translation>
    </message>
    <message>
        <source>No input has a range of values yet, so nothing can be moved.</source>
        <translation>还没有任何输入有取值区间，所以没有什么可以变动。</translation>
    </message>
    <message>
        <source>{figure} has no value here, whatever the inputs are.</source>
        <translation>无论输入如何，{figure}在这里都没有值。</translation>
    </message>
    <message>
        <source>Of the inputs with a range ({count}) none moves {figure}.</source>
        <translation>有区间的 {count} 个输入都不影响{figure}。</translation>
    </message>
    <message>
        <source>at {value}: {result}</source>
        <translation>取 {value}：{result}</translation>
    </message>
    <message>
        <source>today, at {value}: {result}</source>
        <translation>当前取 {value}：{result}</translation>
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
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Less the same figure of another model</source>
        <translation>减去另一模式的同一指标</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>本身</translation>
    </message>
    <message>
        <source>less {model}</source>
        <translation>减去{model}</translation>
    </message>
    <message>
        <source>Agents who lose, of those in for 12 months</source>
        <translation>亏损代理（加入满 12 个月者）</translation>
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
        <source>One model</source>
        <translation>一个模式</translation>
    </message>
    <message>
        <source>The model beside it</source>
        <translation>与之并排的模式</translation>
    </message>
    <message>
        <source>Also what is the same</source>
        <translation>相同的也列出</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Copies the table and every joining month, for a spreadsheet.</source>
        <translation>复制此表和每个加入月份的数据，可贴入电子表格。</translation>
    </message>
    <message>
        <source>Who earned, who lost</source>
        <translation>谁赚了，谁亏了</translation>
    </message>
    <message>
        <source>Who has it all back</source>
        <translation>谁已回本</translation>
    </message>
    <message>
        <source>¥ a joiner; nobody holds stock</source>
        <translation>每名加入者的金额（元）；没有人囤货</translation>
    </message>
    <message>
        <source>solid: unsold stock at nothing · hatched: at what the tier paid for it</source>
        <translation>实心：未卖出的货按零计 · 斜纹：按该级的拿货价计</translation>
    </message>
    <message>
        <source>solid: from consumers · hatched: from recruits, rewards and opening orders that no consumer bought · light: other; above: ¥ in all</source>
        <translation>实心：来自消费者 · 斜纹：来自招募（奖励，以及没有消费者买走的首批进货） · 浅色：其他；上方：合计金额</translation>
    </message>
    <message>
        <source>share of joiners who had back all they paid in · in the bar: months after which half had</source>
        <translation>已拿回全部投入的加入者占比 · 柱内：半数人回本的月数</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Inputs of both models</source>
        <translation>两个模式的输入</translation>
    </message>
    <message>
        <source>Results of both models</source>
        <translation>两个模式的结果</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Choose an input to see where its values come from.</source>
        <translation>选一项输入，看它的数值从哪里来。</translation>
    </message>
    <message>
        <source>{model}: {text} – {source}</source>
        <translation>{model}：{text} —— {source}</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>A model beside itself: choose another model, a preset or a file.</source>
        <translation>这是同一个模式：请另选一个模式、预设或文件。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>“{name}” on the disk cannot be loaded:</source>
        <translation>磁盘上的“{name}”无法载入：</translation>
    </message>
    <message>
        <source>“{name}” on the disk differs in one thing:</source>
        <translation>磁盘上的“{name}”有 1 处不同：</translation>
    </message>
    <message>
        <source>“{name}” on the disk differs in {count} things:</source>
        <translation>磁盘上的“{name}”有 {count} 处不同：</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>Both models run with the same inputs.</source>
        <translation>两个模式的输入完全相同。</translation>
    </message>
    <message>
        <source>{count} of {all} inputs differ. Brand&apos;s profit: {left} beside {right}.</source>
        <translation>{all} 项输入中有 {count} 项不同。品牌利润：{left} 对 {right}。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>相对变化</translation>
    </message>
    <message>
        <source>Everything up to each month</source>
        <translation>到每个月为止的累计</translation>
    </message>
    <message>
        <source>Every month by itself</source>
        <translation>每个月单独看</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Copy all numbers, every month too</source>
        <translation>复制全部数字（含逐月）</translation>
    </message>
    <message>
        <source>The first results are being computed.</source>
        <translation>正在计算第一批结果。</translation>
    </message>
    <message>
        <source>{what} by month: {model}</source>
        <translation>{what}，按月：{model}</translation>
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
        <source>Numbers</source>
        <translation>数据</translation>
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
        <source>paid in</source>
        <translation>投入</translation>
    </message>
    <message>
        <source>got out</source>
        <translation>拿回</translation>
    </message>
    <message>
        <source>profit
per joiner</source>
        <translation>人均
盈亏</translation>
    </message>
    <message>
        <source>with stock
at cost</source>
        <translation>存货
按成本</translation>
    </message>
    <message>
        <source>half after
… months</source>
        <translation>半数回本
月数</translation>
    </message>
    <message>
        <source>from recruits:
rewards</source>
        <translation>来自招募：
奖励</translation>
    </message>
    <message>
        <source>with opening
orders</source>
        <translation>连同
首批进货</translation>
    </message>
    <message>
        <source>profit per joiner</source>
        <translation>人均盈亏</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>已回本</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>级</translation>
    </message>
    <message>
        <source>months to recover</source>
        <translation>回本月数</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Std. error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Standard error of the mean: how far more draws may still move it; at most, but for plain draws</source>
        <translation>均值的标准误：取值再多，均值大约还会移动多少；除普通随机外，这是上限</translation>
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
        <source>What the figure is made of</source>
        <translation>这个数由什么组成</translation>
    </message>
    <message>
        <source>With the open scenario</source>
        <translation>附上打开的方案</translation>
    </message>
    <message>
        <source>Its numbers, names and sources as they are in its file</source>
        <translation>其中的数字、名称和来源，与文件里的一样</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>复制错误报告</translation>
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
        <source>Copy this column</source>
        <translation>复制此列</translation>
    </message>
    <message>
        <source>Paste into this column</source>
        <translation>粘贴到此列</translation>
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
        <source>Load, copy, paste, rename, duplicate, remove</source>
        <translation>载入、复制、粘贴、改名、再制、删除</translation>
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
    <message>
        <source>{axis}: {end}</source>
        <translation>{axis}：{end}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Even ratios: from 1 to 10 is as far as from 10 to 100.</source>
        <translation>按等比排列：从 1 到 10 与从 10 到 100 一样远。</translation>
    </message>
    <message>
        <source>Even ratios need a lower end above 0.</source>
        <translation>等比排列要求下限大于 0。</translation>
    </message>
    <message>
        <source>the lower end must be below the upper one</source>
        <translation>下端必须小于上端</translation>
    </message>
    <message>
        <source>less than {share}</source>
        <translation>不到 {share}</translation>
    </message>
    <message>
        <source>more than {share}</source>
        <translation>超过 {share}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{name}, at the end: half of the draws below {median}, 5 % below {low}, 95 % below {high}</source>
        <translation>{name}，期末：一半的取值低于 {median}，5 % 低于 {low}，95 % 低于 {high}</translation>
    </message>
    <message>
        <source>{name}: median {median}</source>
        <translation>{name}：中位数 {median}</translation>
    </message>
    <message>
        <source>No money moved.</source>
        <translation>没有钱流动。</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>with its agents</source>
        <translation>连同代理</translation>
    </message>
    <message>
        <source>deposits owed</source>
        <translation>应退保证金</translation>
    </message>
    <message>
        <source>month</source>
        <translation>第几个月</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>90 % of the draws</source>
        <translation>90 % 的取值</translation>
    </message>
    <message>
        <source>half of the draws</source>
        <translation>一半的取值</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>领先</translation>
    </message>
    <message>
        <source>target {value}</source>
        <translation>目标 {value}</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>Enter takes these values</source>
        <translation>按回车采用这两个值</translation>
    </message>
    <message>
        <source>Click takes these values</source>
        <translation>点击采用这两个值</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>所有模式</translation>
    </message>
    <message>
        <source>{name}
a person who joins loses: {person}
most of the tier lose: {most}</source>
        <translation>{name}
加入者亏损：{person}
本级多数人亏损：{most}</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>fainter: a smaller lead</source>
        <translation>颜色越淡，领先越少</translation>
    </message>
    <message>
        <source>The figure has no value in any draw.</source>
        <translation>这个指标在任何一组取值中都没有值。</translation>
    </message>
    <message>
        <source>{name}: {mean} ± {error}</source>
        <translation>{name}：{mean} ± {error}</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>取值组数</translation>
    </message>
    <message>
        <source>{number} draws</source>
        <translation>{number} 组取值</translation>
    </message>
    <message>
        <source>± 1.96 standard errors</source>
        <translation>± 1.96 倍标准误</translation>
    </message>
    <message>
        <source>{figure} has no value at any of these values.</source>
        <translation>{figure}在这些取值下都没有值。</translation>
    </message>
    <message>
        <source>{name}, {unit}</source>
        <translation>{name}，{unit}</translation>
    </message>
    <message>
        <source>today {value}</source>
        <translation>当前 {value}</translation>
    </message>
    <message>
        <source>{figure} of {model} passes ¥0 at {value}</source>
        <translation>{model}的{figure}在 {value} 处越过 ¥0</translation>
    </message>
    <message>
        <source>{figure}: {model} and {other} change places at {value}</source>
        <translation>{figure}：{model}与{other}在 {value} 处互换先后</translation>
    </message>
    <message>
        <source>{figure} of {model}: no value here</source>
        <translation>{model}的{figure}：这里没有值</translation>
    </message>
    <message>
        <source>{figure}: {model} stays above {other}</source>
        <translation>{figure}：{model}始终高于{other}</translation>
    </message>
    <message>
        <source>{figure}: {model} stays below {other}</source>
        <translation>{figure}：{model}始终低于{other}</translation>
    </message>
    <message>
        <source>{figure} of {model}: {low} at {first}, {high} at {last}</source>
        <translation>{model}的{figure}：{first} 时为 {low}，{last} 时为 {high}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>lower end</source>
        <translation>下端</translation>
    </message>
    <message>
        <source>upper end</source>
        <translation>上端</translation>
    </message>
    <message>
        <source>low value</source>
        <translation>取低值</translation>
    </message>
    <message>
        <source>high value</source>
        <translation>取高值</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>figure there</source>
        <translation>此时的指标</translation>
    </message>
    <message>
        <source>±20 %</source>
        <translation>±20 %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{what} · {left}</source>
        <translation>{what} · {left}</translation>
    </message>
    <message>
        <source>Stopped at {share} %</source>
        <translation>已在 {share} % 处停止</translation>
    </message>
    <message>
        <source>Could not be computed: {reason}</source>
        <translation>无法计算：{reason}</translation>
    </message>
    <message>
        <source>less than a second left</source>
        <translation>还需不到一秒</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>大约还需 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>大约还需 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Lowest value to try</source>
        <translation>尝试的最低值</translation>
    </message>
    <message>
        <source>Highest value to try</source>
        <translation>尝试的最高值</translation>
    </message>
    <message>
        <source>{metric} is to reach {target} by changing {parameter} between {low} and {high}</source>
        <translation>让 {metric} 达到 {target}，为此改变 {parameter}，范围 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Looking for values of {parameter}</source>
        <translation>正在求解{parameter}</translation>
    </message>
    <message>
        <source>Apply {value}</source>
        <translation>采用 {value}</translation>
    </message>
    <message>
        <source>Takes this value into the scenario; undo takes it back.</source>
        <translation>把这个值写入方案；可以撤销。</translation>
    </message>
    <message>
        <source>Up to what CAC does {model} keep LTV : CAC at 3?</source>
        <translation>{model}的获客成本最高到多少，LTV : CAC 仍有 3？</translation>
    </message>
    <message>
        <source>From which price on does the brand earn? ({model})</source>
        <translation>从什么价格起品牌才赚钱？（{model}）</translation>
    </message>
    <message>
        <source>Down to which repurchase rate does {model} stay ahead of {other} in brand LTV?</source>
        <translation>复购率最低到多少，{model}的品牌 LTV 仍领先{other}？</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>谁胜出</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>who wins where</source>
        <translation>何处谁胜出</translation>
    </message>
    <message>
        <source>map</source>
        <translation>参数图</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>by</source>
        <translation>按</translation>
    </message>
    <message>
        <source>There is only one model: nobody else could win.</source>
        <translation>只有一种模式，没有对手可比。</translation>
    </message>
    <message>
        <source>Both sides are the same parameter. Pick another one for one of them.</source>
        <translation>两条轴是同一个参数，请给其中一条另选一个。</translation>
    </message>
    <message>
        <source>Drawing the fine map</source>
        <translation>正在绘制精细图</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>正在绘图</translation>
    </message>
    <message>
        <source>Stopped before there was a map. Any change begins again.</source>
        <translation>图还没有画出就已停止。作任何改动即重新开始。</translation>
    </message>
    <message>
        <source>Taken into the scenario: {values}</source>
        <translation>已采用到方案：{values}</translation>
    </message>
    <message>
        <source>Not taken: these two values break a rule.</source>
        <translation>未采用：这两个值违反规则。</translation>
    </message>
    <message>
        <source>on {share}</source>
        <translation>{share} 的范围</translation>
    </message>
    <message>
        <source>today</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>{models} today</source>
        <translation>{models}当前</translation>
    </message>
    <message>
        <source>{count} models today</source>
        <translation>{count} 种模式当前</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>亏损</translation>
    </message>
    <message>
        <source>When somebody joined decides: profit per joiner by joining month and tier</source>
        <translation>何时加入决定盈亏：按加入月份和级的人均盈亏</translation>
    </message>
    <message>
        <source>Profit per joiner by joining month and tier</source>
        <translation>按加入月份和级的人均盈亏</translation>
    </message>
    <message>
        <source>{tier}, joined in month {month}</source>
        <translation>{tier}，第 {month} 个月加入</translation>
    </message>
    <message>
        <source>paid in: {amount}</source>
        <translation>投入：{amount}</translation>
    </message>
    <message>
        <source>profit per joiner: {amount}</source>
        <translation>人均盈亏：{amount}</translation>
    </message>
    <message>
        <source>with unsold stock at cost: {amount}</source>
        <translation>未卖出的货按成本计：{amount}</translation>
    </message>
    <message>
        <source>months to recover: {months}</source>
        <translation>回本月数：{months}</translation>
    </message>
    <message>
        <source>unsold stock at nothing: {amount}</source>
        <translation>未卖出的货按零计：{amount}</translation>
    </message>
    <message>
        <source>unsold stock at cost: {amount}</source>
        <translation>未卖出的货按成本计：{amount}</translation>
    </message>
    <message>
        <source>Profit per joiner by tier</source>
        <translation>各级人均盈亏</translation>
    </message>
    <message>
        <source>On average a joiner of every tier gains</source>
        <translation>各级加入者平均都赚钱</translation>
    </message>
    <message>
        <source>On average a joiner of every tier loses</source>
        <translation>各级加入者平均都亏损</translation>
    </message>
    <message>
        <source>On average only {tiers} gain</source>
        <translation>平均只有{tiers}赚钱</translation>
    </message>
    <message>
        <source>{sentence} (stock at nothing)</source>
        <translation>{sentence}（存货按零计）</translation>
    </message>
    <message>
        <source>{number} of {count} tiers</source>
        <translation>全部 {count} 级中的 {number} 级</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>recruits</source>
        <translation>招募</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>all agents</source>
        <translation>全部代理</translation>
    </message>
    <message>
        <source>{amount} ({share})</source>
        <translation>{amount}（{share}）</translation>
    </message>
    <message>
        <source>of it rewards and fee shares: {amount}</source>
        <translation>其中奖励和加盟费分成：{amount}</translation>
    </message>
    <message>
        <source>Share of each cohort that orders in the months after the first order</source>
        <translation>各批在首单之后各月下单的份额</translation>
    </message>
    <message>
        <source>{customers} customers in {cohorts} cohorts; {first} order in month 1, {last} in month {month}</source>
        <translation>{cohorts} 批共 {customers} 位顾客；第 1 个月 {first} 下单，第 {month} 个月 {last}</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>顾客数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>First order {cohort}, month {age} after it: {active} of {size} customers ordered, {share}</source>
        <translation>首单 {cohort}，之后第 {age} 个月：{size} 位顾客中 {active} 位下单，{share}</translation>
    </message>
    <message>
        <source>joined: {people}</source>
        <translation>加入：{people} 人</translation>
    </message>
    <message>
        <source>got out by the end of month {month}: {amount}</source>
        <translation>到第 {month} 个月末拿回：{amount}</translation>
    </message>
    <message>
        <source>On average a joiner of no tier gains or loses</source>
        <translation>平均而言，每一级的加入者都不赚不亏</translation>
    </message>
    <message>
        <source>On average {tiers} gain: nobody else is counted</source>
        <translation>{tiers}平均赚钱：其余各级没有人计入</translation>
    </message>
    <message>
        <source>On average a joiner of no tier gains</source>
        <translation>平均而言，没有一级的加入者赚钱</translation>
    </message>
    <message>
        <source>The agents have no income.</source>
        <translation>代理没有收入。</translation>
    </message>
    <message>
        <source>Income by source</source>
        <translation>收入来源</translation>
    </message>
    <message>
        <source>None of the income came from recruits</source>
        <translation>收入没有一分来自招募</translation>
    </message>
    <message>
        <source>{share} of income came from recruits</source>
        <translation>收入的 {share} 来自招募</translation>
    </message>
    <message>
        <source>There is no curve where all joiners together got nothing out.</source>
        <translation>全部加入者合起来没有拿回任何钱，因此没有曲线。</translation>
    </message>
    <message>
        <source>How takings are shared out</source>
        <translation>拿回款如何分布</translation>
    </message>
    <message>
        <source>Gini {gini}, between groups: single people differ more</source>
        <translation>基尼系数 {gini}（各批之间；个人之间差别更大）</translation>
    </message>
    <message>
        <source>Half of all takings went to {share} of joiners</source>
        <translation>拿回款的一半归 {share} 的加入者</translation>
    </message>
    <message>
        <source>the top {part} have {share} of all takings</source>
        <translation>拿回最多的 {part} 的人占全部拿回款的 {share}</translation>
    </message>
    <message>
        <source>{share} got less than nothing: the curve runs below zero</source>
        <translation>{share} 的人拿回的是负数：曲线低于零</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>share of joiners, those who got least first</source>
        <translation>加入者占比，拿回最少的在前</translation>
    </message>
    <message>
        <source>share of all takings</source>
        <translation>占全部拿回款</translation>
    </message>
    <message>
        <source>all got the same</source>
        <translation>人人相同</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time}后</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>持平</translation>
    </message>
    <message>
        <source>half</source>
        <translation>一半</translation>
    </message>
    <message>
        <source>top 10 %: {share}</source>
        <translation>前 10 %：{share}</translation>
    </message>
    <message>
        <source>more than half never</source>
        <translation>超过半数从未回本</translation>
    </message>
    <message>
        <source>{name}
had it all back: {share}
half of them: {after}</source>
        <translation>{name}
已全部拿回：{share}
半数人：{after}</translation>
    </message>
    <message>
        <source>Months to recover what was paid in</source>
        <translation>回本月数</translation>
    </message>
    <message>
        <source>In no tier do half have back what they paid in</source>
        <translation>没有一级有半数人回本</translation>
    </message>
    <message>
        <source>Of those counted in {tiers} half have back what they paid in</source>
        <translation>计入的只有{tiers}，其中半数人已回本</translation>
    </message>
    <message>
        <source>In every tier half have back what they paid in</source>
        <translation>每一级都有半数人回本</translation>
    </message>
    <message>
        <source>Only in {tiers} do half have back what they paid in</source>
        <translation>只有{tiers}有半数人回本</translation>
    </message>
    <message>
        <source>Nobody pays anything to join: there is nothing to recover.</source>
        <translation>加入不用交钱，无所谓回本。</translation>
    </message>
    <message>
        <source>Balance of one joiner, month by month</source>
        <translation>一名加入者逐月的结余</translation>
    </message>
    <message>
        <source>months since joining</source>
        <translation>加入后的月数</translation>
    </message>
    <message>
        <source>from {start} to {end}</source>
        <translation>从 {start} 到 {end}</translation>
    </message>
    <message>
        <source>lowest {low}, highest {high}</source>
        <translation>最低 {low}，最高 {high}</translation>
    </message>
    <message>
        <source>{name}: {low} … {high}</source>
        <translation>{name}：{low} … {high}</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>{figure}: {value} everywhere on the map</source>
        <translation>{figure}：全图都是 {value}</translation>
    </message>
    <message>
        <source>{figure}: from {low} to {high} on the map</source>
        <translation>{figure}：图中从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{figure}: {first} ahead of {second} {where}</source>
        <translation>{figure}：{first}{where}领先{second}</translation>
    </message>
    <message>
        <source>{figure}: 3 or more {where}</source>
        <translation>{figure}：{where}达到 3</translation>
    </message>
    <message>
        <source>{figure}: at or above break-even {where}</source>
        <translation>{figure}：{where}达到或超过盈亏平衡</translation>
    </message>
    <message>
        <source>everywhere on the map</source>
        <translation>在全图</translation>
    </message>
    <message>
        <source>nowhere on the map</source>
        <translation>在图中没有一处</translation>
    </message>
    <message>
        <source>on {share} of the map</source>
        <translation>在图中 {share} 的范围内</translation>
    </message>
    <message>
        <source>best on {share}</source>
        <translation>{share} 的范围最优</translation>
    </message>
    <message>
        <source>best nowhere</source>
        <translation>无处最优</translation>
    </message>
    <message>
        <source>{figure}: level {where}</source>
        <translation>{figure}：{where}打平</translation>
    </message>
    <message>
        <source>{figure}: {model} best {where}</source>
        <translation>{figure}：{model}{where}最优</translation>
    </message>
    <message>
        <source>{value} · level</source>
        <translation>{value} · 打平</translation>
    </message>
    <message>
        <source>Lead of {first}</source>
        <translation>{first}领先</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未计算</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>None of these pairs of values is allowed.</source>
        <translation>这些成对的取值都不允许。</translation>
    </message>
    <message>
        <source>There is no value anywhere on this map: {reason}.</source>
        <translation>这张图上没有任何数值：{reason}。</translation>
    </message>
    <message>
        <source>Not allowed: {rule}</source>
        <translation>不允许：{rule}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>… and {count} more rules</source>
        <translation>……另有 {count} 条规则</translation>
    </message>
    <message>
        <source>Uncertain values ({count})</source>
        <translation>不确定的参数（{count}）</translation>
    </message>
    <message>
        <source>Nothing is uncertain: all draws would be the same. Make a value uncertain to begin.</source>
        <translation>没有不确定的参数：每组取值都会相同。先把某个参数设为不确定。</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>回到结果</translation>
    </message>
    <message>
        <source>Making {draws} draws</source>
        <translation>正在计算 {draws} 组取值</translation>
    </message>
    <message>
        <source>Reading the draws</source>
        <translation>正在读取结果</translation>
    </message>
    <message>
        <source>{figure}: {first} ahead of {second} in {share} of the draws</source>
        <translation>{figure}：{first}在 {share} 的取值中领先{second}</translation>
    </message>
    <message>
        <source>the same in all draws</source>
        <translation>所有取值中都相同</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>With today&apos;s values</source>
        <translation>按当前数值</translation>
    </message>
    <message>
        <source>The first draws are being made.</source>
        <translation>正在计算第一批取值。</translation>
    </message>
    <message>
        <source>Who is best how often</source>
        <translation>谁最优的次数多</translation>
    </message>
    <message>
        <source>How far it spreads</source>
        <translation>分布有多宽</translation>
    </message>
    <message>
        <source>Do agents lose?</source>
        <translation>代理会亏吗？</translation>
    </message>
    <message>
        <source>These results are of the scenario before the last edit.</source>
        <translation>这些结果属于最近一次修改之前的方案。</translation>
    </message>
    <message>
        <source>Were these draws enough?</source>
        <translation>取值组数够吗？</translation>
    </message>
    <message>
        <source>dot: mean · thick line: 90 % of the draws · dashed: with today&apos;s values</source>
        <translation>圆点：均值 · 粗线：90 % 的取值 · 虚线：按当前数值</translation>
    </message>
    <message>
        <source>line: half of the draws are below · dark: half of the draws · light: 90 % · one scale for all</source>
        <translation>线：一半的取值在其下 · 深色：一半的取值 · 浅色：90 % · 各图同一刻度</translation>
    </message>
    <message>
        <source>solid: a person who joins the tier loses, as those of the same month do on average · hatched: most of those who join the tier lose</source>
        <translation>实心：加入该级的人亏损（以同月加入者的平均计） · 斜纹：加入该级的人多数亏损</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>all of it holds only as far as the assumptions do</source>
        <translation>以上结论只在所设假设成立时成立</translation>
    </message>
    <message>
        <source>mean of the first n draws and 1.96 standard errors to each side (with Sobol and Latin hypercube the true error is smaller): enough draws were made where it holds still · each model on its own scale</source>
        <translation>前 n 组取值的均值及两侧各 1.96 倍标准误（Sobol 和拉丁超立方的实际误差更小）：曲线稳定即说明组数已够 · 各模式用各自的刻度</translation>
    </message>
    <message>
        <source>Cumulative cash of the brand</source>
        <translation>品牌累计现金</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>取值组数</translation>
    </message>
    <message>
        <source>{draws} draws</source>
        <translation>{draws} 组取值</translation>
    </message>
    <message>
        <source>How draws are made</source>
        <translation>取值方法</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Other seeds give other draws; the same seed gives the same digits.</source>
        <translation>种子不同，取值就不同；种子相同，结果逐位相同。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>So few draws are made at once, after every edit.</source>
        <translation>组数这么少，每次修改后都会立即计算。</translation>
    </message>
    <message>
        <source>{number} ({name})</source>
        <translation>{number}（{name}）</translation>
    </message>
    <message>
        <source>No model has a value in any draw</source>
        <translation>任何一组取值中都没有模式有值</translation>
    </message>
    <message>
        <source>{model} is best in {share} of the draws</source>
        <translation>{model}在 {share} 的取值中最优</translation>
    </message>
    <message>
        <source>{figure}: how far it spreads</source>
        <translation>{figure}：分布有多宽</translation>
    </message>
    <message>
        <source>brand loses in {share} of the draws</source>
        <translation>品牌亏损：{share} 的取值</translation>
    </message>
    <message>
        <source>agents together lose in {share}</source>
        <translation>代理合计亏损：{share}</translation>
    </message>
    <message>
        <source>no LTV : CAC (the brand pays nothing for customers)</source>
        <translation>没有 LTV : CAC（品牌不花钱获客）</translation>
    </message>
    <message>
        <source>LTV : CAC below 3 in {share}</source>
        <translation>LTV : CAC 低于 3：{share}</translation>
    </message>
    <message>
        <source>no LTV : CAC in {share}</source>
        <translation>没有 LTV : CAC：{share}</translation>
    </message>
    <message>
        <source>Two or more models are level in {share} of the draws</source>
        <translation>两个或更多模式在 {share} 的取值中打平</translation>
    </message>
    <message>
        <source>the lowest value is best</source>
        <translation>数值最低者最优</translation>
    </message>
    <message>
        <source>the highest value is best</source>
        <translation>数值最高者最优</translation>
    </message>
    <message>
        <source>{wish} · level: two or more models have it</source>
        <translation>{wish} · 打平：两个或更多模式同为最优</translation>
    </message>
    <message>
        <source>LTV : CAC below 3 in {share} of those that have one</source>
        <translation>LTV : CAC 低于 3：有此值的取值中 {share}</translation>
    </message>
    <message>
        <source>no value in any draw</source>
        <translation>任何一组取值中都没有值</translation>
    </message>
    <message>
        <source>no value in {share} of the draws</source>
        <translation>在 {share} 的取值中没有值</translation>
    </message>
    <message>
        <source>{model}: nobody joins in any draw.</source>
        <translation>{model}：任何一组取值中都无人加入。</translation>
    </message>
    <message>
        <source>{model}: nobody who joins loses in any draw.</source>
        <translation>{model}：任何一组取值中，加入者都不亏损。</translation>
    </message>
    <message>
        <source>Under these assumptions someone who joins {model} in {tier} loses in {share} of the cases.</source>
        <translation>在这些假设下，加入{model}成为{tier}代理的人，在 {share} 的情形下亏损。</translation>
    </message>
    <message>
        <source>{sentence} This is of the draws in which somebody joins it; in {share} nobody does.</source>
        <translation>{sentence}这只按有人加入该级的取值计算；{share} 的取值中无人加入。</translation>
    </message>
    <message>
        <source>Least often in {tier}: {share}.</source>
        <translation>最低的是{tier}：{share}。</translation>
    </message>
    <message>
        <source>{worst} {least}</source>
        <translation>{worst}{least}</translation>
    </message>
    <message>
        <source>{draws} draws ({method}, seed {seed})</source>
        <translation>{draws} 组取值（{method}，种子 {seed}）</translation>
    </message>
    <message>
        <source>stopped: {draws} of {wanted} draws ({method}, seed {seed})</source>
        <translation>已停止：完成 {wanted} 组取值中的 {draws} 组（{method}，种子 {seed}）</translation>
    </message>
    <message>
        <source>cash by month of the first {count}</source>
        <translation>逐月现金取自前 {count} 次</translation>
    </message>
    <message>
        <source>in later months only of those that last as long</source>
        <translation>靠后的月份只含期限够长的取值</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Which?</source>
        <translation>哪些？</translation>
    </message>
    <message>
        <source>Moving every input</source>
        <translation>正在逐个变动输入</translation>
    </message>
    <message>
        <source>also ±{share} % for the parameters without a range ({count})</source>
        <translation>没有区间的 {count} 个参数也按 ±{share} % 变动</translation>
    </message>
    <message>
        <source>Show the first {count} only</source>
        <translation>只显示前 {count} 项</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>显示全部 {count} 项</translation>
    </message>
    <message>
        <source>Trying values of {parameter}</source>
        <translation>正在尝试{parameter}的各个取值</translation>
    </message>
    <message>
        <source>Each input</source>
        <translation>逐个输入</translation>
    </message>
    <message>
        <source>What each input makes of the figure between its low and its high value</source>
        <translation>每个输入从低值变到高值时，指标随之变成多少</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>方差来源</translation>
    </message>
    <message>
        <source>How much of the spread of the figure each input causes (Sobol indices)</source>
        <translation>每个输入造成指标波动的多少（Sobol 指数）</translation>
    </message>
    <message>
        <source>What changed it</source>
        <translation>变化原因</translation>
    </message>
    <message>
        <source>Why the figure is another one than in the scenario as it was opened or saved</source>
        <translation>指标为什么与方案打开或保存时不同</translation>
    </message>
    <message>
        <source>±20 % assumed</source>
        <translation>假设 ±20 %</translation>
    </message>
    <message>
        <source>likely: 5 % to 95 %</source>
        <translation>可能范围：5 %–95 %</translation>
    </message>
    <message>
        <source>{model}: do agents lose money?</source>
        <translation>{model}：代理会亏钱吗？</translation>
    </message>
    <message>
        <source>{model}: LTV : CAC?</source>
        <translation>{model}：LTV : CAC？</translation>
    </message>
    <message>
        <source>{model}: brand LTV?</source>
        <translation>{model}：品牌 LTV？</translation>
    </message>
    <message>
        <source>{model}: ahead of {other} in brand LTV?</source>
        <translation>{model}：品牌 LTV 领先{other}吗？</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Search parameters…</source>
        <translation>搜索参数…</translation>
    </message>
    <message>
        <source>Nothing is called that. Names, meanings, units and paths are searched.</source>
        <translation>没有这样的参数。搜索范围：名称、含义、单位和路径。</translation>
    </message>
    <message>
        <source>Rests on: {numbers}. All else has a source or is left to its default.</source>
        <translation>结果所依据的：{numbers}。其余都有来源，或用默认值。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模式</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Own values</source>
        <translation>自定值</translation>
    </message>
    <message>
        <source>Scenario and shared product</source>
        <translation>方案与共用商品</translation>
    </message>
    <message>
        <source>For example:</source>
        <translation>例如：</translation>
    </message>
    <message>
        <source>Add a correlation…</source>
        <translation>添加相关…</translation>
    </message>
    <message>
        <source>Remove the correlation with {name}</source>
        <translation>移除与{name}的相关</translation>
    </message>
    <message>
        <source>5 % below {p5}, half below {median}, 95 % below {p95}</source>
        <translation>5 % 低于 {p5}，一半低于 {median}，95 % 低于 {p95}</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给定方式</translation>
    </message>
    <message>
        <source>Search uncertain values…</source>
        <translation>搜索不确定的参数…</translation>
    </message>
    <message>
        <source>Make a value uncertain…</source>
        <translation>把参数设为不确定…</translation>
    </message>
    <message>
        <source>Moves together with</source>
        <translation>与之相关的参数</translation>
    </message>
    <message>
        <source>Make it certain</source>
        <translation>改为确定值</translation>
    </message>
    <message>
        <source>Takes the distribution away; the value itself stays.</source>
        <translation>去掉分布，数值本身不变。</translation>
    </message>
    <message>
        <source>Choose a value in the list to see its distribution and to change it.</source>
        <translation>在列表中选一个参数，查看并修改它的分布。</translation>
    </message>
    <message>
        <source>Nothing is uncertain yet. Make a value uncertain: every result then spreads with it.</source>
        <translation>还没有不确定的参数。把某个参数设为不确定，所有结果就会随之分布开来。</translation>
    </message>
    <message>
        <source>P5 {p5} · median {median} · P95 {p95}</source>
        <translation>P5 {p5} · 中位数 {median} · P95 {p95}</translation>
    </message>
    <message>
        <source>one draw for {models}</source>
        <translation>{models}共用同一组取值</translation>
    </message>
    <message>
        <source>{share} of it lies outside what is allowed ({allowed}) and is never drawn.</source>
        <translation>其中 {share} 超出允许范围（{allowed}），不会被取到。</translation>
    </message>
    <message>
        <source>Make uncertain: {name}</source>
        <translation>设为不确定：{name}</translation>
    </message>
    <message>
        <source>Uncertainty: {name}</source>
        <translation>不确定性：{name}</translation>
    </message>
    <message>
        <source>Make certain: {name}</source>
        <translation>改为确定：{name}</translation>
    </message>
    <message>
        <source>Correlation: {name}</source>
        <translation>相关：{name}</translation>
    </message>
    <message>
        <source>correlated</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>not drawn: all models sell the shared product</source>
        <translation>不参与取值：所有模式都卖共用商品</translation>
    </message>
    <message>
        <source>not drawn: the draw for all models stands in its place</source>
        <translation>不参与取值：由“所有模式”的取值代替</translation>
    </message>
    <message>
        <source>{sign} moves together with another uncertain value</source>
        <translation>{sign} 与另一个不确定的参数相关</translation>
    </message>
    <message>
        <source>All models: one draw for all of them</source>
        <translation>所有模式：共用同一组取值</translation>
    </message>
    <message>
        <source>Apart by spaces or semicolons.</source>
        <translation>用空格或分号隔开。</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>“{text}”不是数字。</translation>
    </message>
    <message>
        <source>Enter at least one number.</source>
        <translation>请至少输入一个数字。</translation>
    </message>
    <message>
        <source>Uncertain values</source>
        <translation>不确定的参数</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>连同其他</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Changing one value after the other</source>
        <translation>正在逐项代入改动</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>How much of the variance of {figure} each uncertain input causes, alone and together with others (Sobol indices). It takes some seconds.</source>
        <translation>{figure}的方差中，每个不确定的输入单独占多少、连同其他输入占多少（Sobol 指数）。计算需要几秒钟。</translation>
    </message>
    <message>
        <source>Running combinations of all uncertain inputs</source>
        <translation>正在计算不确定输入的各种组合</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Pages of this group</source>
        <translation>本组页面</translation>
    </message>
    <message>
        <source>This comparison</source>
        <translation>当前对比</translation>
    </message>
    <message>
        <source>As saved</source>
        <translation>已保存的版本</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>A preset for this column</source>
        <translation>给这一列选预设</translation>
    </message>
    <message>
        <source>Search: a system, a company, an article…</source>
        <translation>搜索：系统、公司、文章……</translation>
    </message>
    <message>
        <source>Search the presets</source>
        <translation>搜索预设</translation>
    </message>
    <message>
        <source>Nothing is called so. The search looks through names, articles and tags.</source>
        <translation>没有找到。搜索范围是名称、文章和标签。</translation>
    </message>
    <message>
        <source>Your own files</source>
        <translation>自己的文件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{title} ({file})</source>
        <translation>{title}（{file}）</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>与文件比较</translation>
    </message>
    <message>
        <source>{name}: back to {value}</source>
        <translation>{name}：恢复为 {value}</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>joining month</source>
        <translation>加入月份</translation>
    </message>
    <message>
        <source>profit per joiner:</source>
        <translation>人均盈亏：</translation>
    </message>
    <message>
        <source>hatched: loses</source>
        <translation>斜纹：亏损</translation>
    </message>
    <message>
        <source>grey: not counted</source>
        <translation>灰色：不计入</translation>
    </message>
    <message>
        <source>Into a column ▾</source>
        <translation>放进某列 ▾</translation>
    </message>
    <message>
        <source>Put {title} into a column</source>
        <translation>把“{title}”放进某列</translation>
    </message>
    <message>
        <source>in place of {name}</source>
        <translation>替换 {name}</translation>
    </message>
    <message>
        <source>as one column more</source>
        <translation>另加一列</translation>
    </message>
    <message>
        <source>{count} models side by side</source>
        <translation>{count} 个模式并排</translation>
    </message>
    <message>
        <source>outside {low}–{high}</source>
        <translation>超出 {low}–{high}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>{count} {kind}: show only these</source>
        <translation>{kind} {count} 项：只看这些</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>One joiner&apos;s account · click a cell for another</source>
        <translation>一名加入者的账 · 点格子看别的</translation>
    </message>
    <message>
        <source>{people} joined; by the end of month {last} each has neither gained nor lost</source>
        <translation>{people} 人加入；到第 {last} 个月末，每人不赚不亏</translation>
    </message>
    <message>
        <source>{people} joined; by the end of month {last} each has lost</source>
        <translation>{people} 人加入；到第 {last} 个月末，每人都亏了</translation>
    </message>
    <message>
        <source>{people} joined; by the end of month {last} each has gained</source>
        <translation>{people} 人加入；到第 {last} 个月末，每人都赚了</translation>
    </message>
    <message>
        <source>joining fee</source>
        <translation>加盟费</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>opening order</source>
        <translation>首批进货</translation>
    </message>
    <message>
        <source>got out by the end</source>
        <translation>到期末拿回</translation>
    </message>
    <message>
        <source>unsold stock, at cost</source>
        <translation>未卖出的货，按成本</translation>
    </message>
    <message>
        <source>not by the end</source>
        <translation>到期末未回本</translation>
    </message>
    <message>
        <source>paid back after</source>
        <translation>回本用时</translation>
    </message>
    <message>
        <source>Nothing was sold and nothing put in stock.</source>
        <translation>没有卖出，也没有入库。</translation>
    </message>
    <message>
        <source>of {units} units made</source>
        <translation>共生产 {units} 件</translation>
    </message>
    <message>
        <source>{title}. {heading}: {parts}</source>
        <translation>{title}。{heading}：{parts}</translation>
    </message>
    <message>
        <source>with consumers</source>
        <translation>在消费者手里</translation>
    </message>
    <message>
        <source>dumped on consumers</source>
        <translation>清仓给消费者</translation>
    </message>
    <message>
        <source>used by agents</source>
        <translation>代理自用</translation>
    </message>
    <message>
        <source>in the brand&apos;s stock</source>
        <translation>品牌库存</translation>
    </message>
    <message>
        <source>in agents&apos; stock</source>
        <translation>代理库存</translation>
    </message>
    <message>
        <source>dead stock</source>
        <translation>死库存</translation>
    </message>
    <message>
        <source>returned and scrapped</source>
        <translation>退货报废</translation>
    </message>
    <message>
        <source>{name}: {units} units, {share} of all made</source>
        <translation>{name}：{units} 件，占全部生产的 {share}</translation>
    </message>
    <message>
        <source>came from ({amount})</source>
        <translation>来自（{amount}）</translation>
    </message>
    <message>
        <source>went to ({amount})</source>
        <translation>去向（{amount}）</translation>
    </message>
    <message>
        <source>agents, for own use</source>
        <translation>代理自用付款</translation>
    </message>
    <message>
        <source>agents&apos; own pockets</source>
        <translation>代理自掏</translation>
    </message>
    <message>
        <source>brand&apos;s own pocket</source>
        <translation>品牌自掏</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>{amount} for each ¥1 paid for goods to be used</source>
        <translation>买来用的每 ¥1 对应 {amount}</translation>
    </message>
    <message>
        <source>an agent, all together</source>
        <translation>一个代理，合计</translation>
    </message>
    <message>
        <source>a customer (LTV of the brand)</source>
        <translation>一个顾客（品牌 LTV）</translation>
    </message>
    <message>
        <source>winning a customer (CAC of the brand)</source>
        <translation>获得一个顾客（品牌 CAC）</translation>
    </message>
    <message>
        <source>Neither an agent nor a customer was won.</source>
        <translation>既没有代理，也没有顾客。</translation>
    </message>
    <message>
        <source>brings and costs</source>
        <translation>带来与花费</translation>
    </message>
    <message>
        <source>an agent</source>
        <translation>一个代理</translation>
    </message>
    <message>
        <source>a customer</source>
        <translation>一个顾客</translation>
    </message>
    <message>
        <source>its CAC</source>
        <translation>获客成本</translation>
    </message>
    <message>
        <source>Only: {kind} · {model}</source>
        <translation>只看：{kind} · {model}</translation>
    </message>
    <message>
        <source>only those with at least</source>
        <translation>只计加入至少满</translation>
    </message>
    <message>
        <source>Late joiners have had less time to earn.</source>
        <translation>加入得晚的人赚钱的时间短。</translation>
    </message>
    <message>
        <source>Months behind them, the joining month included</source>
        <translation>加入满多少个月，含加入当月</translation>
    </message>
    <message>
        <source>Following the agents</source>
        <translation>正在跟踪代理</translation>
    </message>
    <message>
        <source>months behind them</source>
        <translation>个月的人</translation>
    </message>
    <message>
        <source>{model} (no agents)</source>
        <translation>{model}（没有代理）</translation>
    </message>
    <message>
        <source>Where the goods went</source>
        <translation>货去了哪里</translation>
    </message>
    <message>
        <source>Where the money came from and went</source>
        <translation>钱从哪里来，到哪里去</translation>
    </message>
    <message>
        <source>Sold in and sold through</source>
        <translation>出货与动销</translation>
    </message>
    <message>
        <source>The two books</source>
        <translation>两本账</translation>
    </message>
    <message>
        <source>An agent beside a customer</source>
        <translation>一个代理与一个顾客</translation>
    </message>
    <message>
        <source>all units made in the horizon, by where they are at its end</source>
        <translation>期限内生产的全部件数，按期末所在</translation>
    </message>
    <message>
        <source>of one sum: what consumers did not pay came out of somebody&apos;s pocket</source>
        <translation>两条总额相等：消费者没付的，是有人自掏的</translation>
    </message>
    <message>
        <source>units by month; the gap is what no consumer got</source>
        <translation>件，按月；差额是没有到消费者手里的货</translation>
    </message>
    <message>
        <source>¥ by month; the brand&apos;s cash, and that of brand and agents as one</source>
        <translation>¥，按月；品牌的现金，以及品牌与代理合为一体的现金</translation>
    </message>
    <message>
        <source>¥ a head, to the brand</source>
        <translation>每人 ¥，对品牌而言</translation>
    </message>
    <message>
        <source>margin on stranded goods</source>
        <translation>滞留货的毛利</translation>
    </message>
    <message>
        <source>joining fees</source>
        <translation>加盟费</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文字</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>Facts against the thresholds of the law</source>
        <translation>事实与法规门槛对照</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Opens the numbers of every model, the rule and its sources</source>
        <translation>展开各模式的数字、规则和来源</translation>
    </message>
    <message>
        <source>Three counts, not one</source>
        <translation>三个数，不是一个</translation>
    </message>
    <message>
        <source>Cases and duties beside the thresholds</source>
        <translation>门槛之外的案例与义务</translation>
    </message>
    <message>
        <source>Models in sight</source>
        <translation>显示哪些模式</translation>
    </message>
    <message>
        <source>goods and money</source>
        <translation>货与钱</translation>
    </message>
    <message>
        <source>Where goods and money went</source>
        <translation>货与钱去了哪里</translation>
    </message>
    <message>
        <source>Save them…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Rows that do not count</source>
        <translation>不计入的行</translation>
    </message>
    <message>
        <source>Rows that do not count: {count} of {rows}</source>
        <translation>不计入的行：{count} 行，共 {rows} 行</translation>
    </message>
    <message>
        <source>Every row counts.</source>
        <translation>所有行都计入。</translation>
    </message>
    <message>
        <source>rows that do not count</source>
        <translation>不计入的行</translation>
    </message>
    <message>
        <source>Save the rows that do not count</source>
        <translation>保存不计入的行</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>文件中的行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why it does not count</source>
        <translation>不计入的原因</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>{column} (if any)</source>
        <translation>{column}（可无）</translation>
    </message>
    <message>
        <source>Read all orders</source>
        <translation>读取全部订单</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>all with the same headings</source>
        <translation>表头相同的全部</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– 请选择 –</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– 无 –</translation>
    </message>
    <message>
        <source>column {letter}</source>
        <translation>{letter} 列</translation>
    </message>
    <message>
        <source>cannot be read as {role}</source>
        <translation>不能读作{role}</translation>
    </message>
    <message>
        <source>Are these columns right? Then read all rows.</source>
        <translation>各列对吗？对就读取所有行。</translation>
    </message>
    <message>
        <source>Still to be chosen: {columns}</source>
        <translation>还需选择：{columns}</translation>
    </message>
    <message>
        <source>There is no complete month after the first yet.</source>
        <translation>首月之后还没有完整的月份。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>90 % band of the fit</source>
        <translation>拟合的 90 % 区间</translation>
    </message>
    <message>
        <source>{first} order in the month after their first order, {last} in month {month}</source>
        <translation>首单次月有 {first} 的顾客下单，第 {month} 个月为 {last}</translation>
    </message>
    <message>
        <source>{customers} customers behind month 1, {last} behind month {month}</source>
        <translation>第 1 个月依据 {customers} 位顾客，第 {month} 个月依据 {last} 位</translation>
    </message>
    <message>
        <source>months since the first order</source>
        <translation>首单后的月数</translation>
    </message>
    <message>
        <source>share of the customers who order in that month</source>
        <translation>当月下单的顾客份额</translation>
    </message>
    <message>
        <source>{share} are left after {months}</source>
        <translation>{months}后仍有 {share}</translation>
    </message>
    <message>
        <source>months since the start</source>
        <translation>起点后的月数</translation>
    </message>
    <message>
        <source>share still there</source>
        <translation>仍在的份额</translation>
    </message>
    <message>
        <source>Survival series</source>
        <translation>留存序列</translation>
    </message>
    <message>
        <source>Drop a table of orders here</source>
        <translation>把订单表格拖到这里</translation>
    </message>
    <message>
        <source>One row for each order: who, when, how much. Excel (.xlsx, .xls), CSV or text, as your shop exports it; the columns are recognised, and you confirm them.</source>
        <translation>每行一笔订单：谁、何时、多少钱。店铺后台导出的 Excel（.xlsx、.xls）、CSV 或文本都可以；各列自动识别，由您确认。</translation>
    </message>
    <message>
        <source>From it come the repurchase curve by month of first order, two curves fitted to it, orders a month and the average order, to be put into a model with “own data” as their source.</source>
        <translation>由此得出按首单月份的复购曲线、两条拟合曲线、每月订单数和平均订单金额，可写入模式，来源记为“自有数据”。</translation>
    </message>
    <message>
        <source>Everything stays on this computer. No customer&apos;s name or number is kept or written into a scenario.</source>
        <translation>一切都留在这台电脑上。不保存顾客的姓名或号码，也不写入方案。</translation>
    </message>
    <message>
        <source>Open orders…</source>
        <translation>打开订单…</translation>
    </message>
    <message>
        <source>Try with sample orders</source>
        <translation>用示例订单试试</translation>
    </message>
    <message>
        <source>Invented orders of a small shop, always the same</source>
        <translation>一家小店的虚构订单，每次相同</translation>
    </message>
    <message>
        <source>Model to put it into</source>
        <translation>写入哪个模式</translation>
    </message>
    <message>
        <source>Use in this model</source>
        <translation>用于此模式</translation>
    </message>
    <message>
        <source>Curve, values, how sure they are and their source; undone with one step</source>
        <translation>写入曲线、数值、不确定性和来源；一步即可撤销</translation>
    </message>
    <message>
        <source>Source: {text}</source>
        <translation>来源：{text}</translation>
    </message>
    <message>
        <source>value (90 % interval)</source>
        <translation>数值（90 % 区间）</translation>
    </message>
    <message>
        <source>Ordered again ({share} did)</source>
        <translation>再次下单（实际 {share}）</translation>
    </message>
    <message>
        <source>Distance from the data</source>
        <translation>与数据的差距</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>AIC (lower is better)</source>
        <translation>AIC（越低越好）</translation>
    </message>
    <message>
        <source>For subscriptions and memberships, where one knows who left: shares (1, 0.87 …), percent or numbers of customers left after each period. They can be pasted from a spreadsheet.</source>
        <translation>适用于订阅和会员：知道谁已离开。逐期填写留存份额（1、0.87……）、百分数或人数。可从电子表格粘贴。</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>每期长度</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>起点顾客数</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Published example</source>
        <translation>公开示例</translation>
    </message>
    <message>
        <source>“High End” of Fader &amp; Hardie (2007): α 0.668, β 3.806</source>
        <translation>Fader 与 Hardie（2007）的“High End”：α 0.668，β 3.806</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>每期</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>核对列</translation>
    </message>
    <message>
        <source>Which column is what</source>
        <translation>每一列是什么</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>不计入的行</translation>
    </message>
    <message>
        <source>Rows that do not count, with their reasons</source>
        <translation>不计入的行及原因</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>首单各批</translation>
    </message>
    <message>
        <source>Who orders again, by month of first order</source>
        <translation>按首单月份看谁再次下单</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>Two curves beside the data, and into a model</source>
        <translation>两条曲线与数据对照，并写入模式</translation>
    </message>
    <message>
        <source>For subscriptions, where one knows who left</source>
        <translation>适用于订阅：知道谁已离开</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>起始月份</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>最后月份</translation>
    </message>
    <message>
        <source>Opening {file}</source>
        <translation>正在打开 {file}</translation>
    </message>
    <message>
        <source>Making sample orders</source>
        <translation>正在生成示例订单</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>正在读取 {file}</translation>
    </message>
    <message>
        <source>Not put into the model</source>
        <translation>未写入模式</translation>
    </message>
    <message>
        <source>Put into “{model}”. Undo takes it out again.</source>
        <translation>已写入“{model}”。撤销即可取出。</translation>
    </message>
    <message>
        <source>Own data into {model}</source>
        <translation>自有数据写入{model}</translation>
    </message>
    <message>
        <source>First orders from</source>
        <translation>首单起始</translation>
    </message>
    <message>
        <source>followed up to</source>
        <translation>跟踪至</translation>
    </message>
    <message>
        <source>Tables of orders ({kinds})</source>
        <translation>订单表格 ({kinds})</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>Counting cohorts</source>
        <translation>正在按首单月份分批</translation>
    </message>
    <message>
        <source>Fitting the series</source>
        <translation>正在拟合序列</translation>
    </message>
    <message>
        <source>The uncertainty of {value} is stated for all models together, which has precedence.</source>
        <translation>{value}的不确定性已对所有模式统一给出，以它为准。</translation>
    </message>
    <message>
        <source>Chosen by its AIC: {curve}.</source>
        <translation>按 AIC 选择：{curve}。</translation>
    </message>
    <message>
        <source>Type or paste a survival series on the left.</source>
        <translation>请在左侧输入或粘贴留存序列。</translation>
    </message>
    <message>
        <source>Orders a month stay as they are in the model: a survival series says nothing of them.</source>
        <translation>模式中的每月订单数不变：留存序列不涉及它。</translation>
    </message>
    <message>
        <source>Without the number of customers nobody knows how sure this is.</source>
        <translation>没有顾客数，就不知道结果有多可靠。</translation>
    </message>
    <message>
        <source>Reports (*.html)</source>
        <translation>报告 (*.html)</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>upright lines: thresholds of the law on pyramid selling</source>
        <translation>竖线：达到传销相关法规的数量标准</translation>
    </message>
    <message>
        <source>Kinds of figures shown</source>
        <translation>显示哪类数</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Computing published figures</source>
        <translation>正在核对公开数据</translation>
    </message>
    <message>
        <source>Published, but not checked</source>
        <translation>公布了、但没有核对的</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>公开数据核对</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>算得</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>怎样算出</translation>
    </message>
    <message>
        <source>May differ by</source>
        <translation>允许的差异</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>说明什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Open this preset</source>
        <translation>打开这个预设</translation>
    </message>
    <message>
        <source>Open this scenario</source>
        <translation>打开这个方案</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Show how it is computed</source>
        <translation>看它怎样算出</translation>
    </message>
    <message>
        <source>{kind}. Published {published}, computed {computed}, difference {difference}, {verdict}.</source>
        <translation>{kind}。公布 {published}，算得 {computed}，差异 {difference}，{verdict}。</translation>
    </message>
    <message>
        <source>No installed font has Chinese characters: in pictures they are boxes.</source>
        <translation>没有装带中文的字体：图片里的中文会是方框。</translation>
    </message>
    <message>
        <source>Noto Sans CJK is such a font.</source>
        <translation>Noto Sans CJK 就是这样一种字体。</translation>
    </message>
    <message>
        <source>This installs one: {command}</source>
        <translation>安装：{command}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}（副本）</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name}（副本 {number}）</translation>
    </message>
    <message>
        <source>Rename “{old}” to “{new}”</source>
        <translation>把“{old}”改名为“{new}”</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>打开的方案</translation>
    </message>
    <message>
        <source>Not saved to a file</source>
        <translation>尚未存成文件</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>改名</translation>
    </message>
    <message>
        <source>Name of the scenario:</source>
        <translation>方案名称：</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>做不到</translation>
    </message>
    <message>
        <source>An error in Tierwise</source>
        <translation>层算出错了</translation>
    </message>
    <message>
        <source>Tierwise could not be started.</source>
        <translation>层算没能启动。</translation>
    </message>
    <message>
        <source>Something failed that should not.</source>
        <translation>出了一个不该出的错。</translation>
    </message>
    <message>
        <source>Your scenario is as it was, with all its steps of undo, and can be saved. Only what you asked for last may not have been done.</source>
        <translation>方案和原来一样，撤销的每一步都在，也能保存；只是刚才要做的那一步可能没有完成。</translation>
    </message>
    <message>
        <source>What a bug report would say</source>
        <translation>错误报告的内容</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>{times} times:</source>
        <translation>{times} 次：</translation>
    </message>
    <message>
        <source>It happened {times} times.</source>
        <translation>一共出了 {times} 次。</translation>
    </message>
    <message>
        <source>{times} errors of {kinds} kinds; the details have them all.</source>
        <translation>一共 {times} 次错误，{kinds} 种，详情里都有。</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>隐藏详情</translation>
    </message>
    <message>
        <source>The computer has not enough memory for this. Fewer draws, values or months take less.</source>
        <translation>电脑内存不够算这个。减少取值的组数、试的值或月数，就用得少一些。</translation>
    </message>
    <message>
        <source>The system refused: {reason}.</source>
        <translation>系统拒绝了：{reason}。</translation>
    </message>
    <message>
        <source>There is an error in Tierwise itself.</source>
        <translation>这是层算本身的错误。</translation>
    </message>
    <message>
        <source>Recovered changes</source>
        <translation>找回的改动</translation>
    </message>
    <message>
        <source>Unsaved changes are not safe from a crash just now: {reason}. Save your work.</source>
        <translation>目前无法自动保留未保存的改动（{reason}），万一程序崩溃会丢失。请先保存。</translation>
    </message>
    <message>
        <source>Open it with its unsaved changes; its file stays as it is until you save.</source>
        <translation>连同未保存的改动一起打开；在保存之前，文件保持原样。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Keep it, and ask again at the next start.</source>
        <translation>先留着，下次启动时再问。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Delete the unsaved changes; the file stays as it is.</source>
        <translation>删除未保存的改动；文件保持原样。</translation>
    </message>
    <message>
        <source>It cannot be read, and is kept: {problem}</source>
        <translation>无法读取，文件保留：{problem}</translation>
    </message>
    <message>
        <source>Not saved to a file yet</source>
        <translation>尚未存为文件</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>查看差异</translation>
    </message>
    <message>
        <source>Show what is wrong</source>
        <translation>查看问题</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>载入</translation>
    </message>
    <message>
        <source>Save it again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Here it has unsaved changes.</source>
        <translation>“{name}”已被其他程序修改；这里还有未保存的改动。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}”已被其他程序修改。</translation>
    </message>
    <message>
        <source>“{name}” is no longer in its folder: deleted, moved or renamed. Here everything is still there.</source>
        <translation>“{name}”已不在原文件夹：被删除、移动或改名。这里的内容都还在。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program and cannot be loaded. Here everything is as it was.</source>
        <translation>“{name}”已被其他程序修改，现在无法载入。这里的内容保持原样。</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>文件有什么问题</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Unsaved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Hide differences</source>
        <translation>收起差异</translation>
    </message>
    <message>
        <source>Unsaved changes were kept</source>
        <translation>已保留未保存的改动</translation>
    </message>
    <message>
        <source>Tierwise did not close properly last time. Your unsaved changes were kept.</source>
        <translation>上次 Tierwise 没有正常退出。未保存的改动已经保留。</translation>
    </message>
    <message>
        <source>Choose what becomes of each. Nothing is deleted before you continue.</source>
        <translation>请选择如何处理每一项。点“继续”之前，不会删除任何内容。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>以后再决定</translation>
    </message>
    <message>
        <source>Keep everything, and ask again at the next start.</source>
        <translation>全部留着，下次启动时再问。</translation>
    </message>
    <message>
        <source>the file is no longer there; saving writes it anew</source>
        <translation>文件已不在；保存时会重新写出</translation>
    </message>
    <message>
        <source>the file cannot be read: {problem}</source>
        <translation>文件无法读取：{problem}</translation>
    </message>
    <message>
        <source>the same as the file</source>
        <translation>与文件相同</translation>
    </message>
    <message>
        <source>as it was opened</source>
        <translation>与打开时相同</translation>
    </message>
    <message>
        <source>1 difference from the file</source>
        <translation>与文件有 1 处不同</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处改动</translation>
    </message>
    <message>
        <source>{count} differences from the file</source>
        <translation>与文件有 {count} 处不同</translation>
    </message>
    <message>
        <source>{count} changes</source>
        <translation>{count} 处改动</translation>
    </message>
    <message>
        <source>kept today at {time}</source>
        <translation>保留于今天 {time}</translation>
    </message>
    <message>
        <source>kept yesterday at {time}</source>
        <translation>保留于昨天 {time}</translation>
    </message>
    <message>
        <source>kept on {date} at {time}</source>
        <translation>保留于 {date} {time}</translation>
    </message>
    <message>
        <source>its first line is broken</source>
        <translation>首行已损坏</translation>
    </message>
    <message>
        <source>Load from the disk</source>
        <translation>从磁盘载入</translation>
    </message>
    <message>
        <source>The file was changed by another program</source>
        <translation>文件已被其他程序修改</translation>
    </message>
    <message>
        <source>Overwriting it loses what stands only on the disk.</source>
        <translation>覆盖后，只在磁盘上有的内容会丢失。</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Load what is on the disk</source>
        <translation>载入磁盘上的</translation>
    </message>
    <message>
        <source>Undo brings back what is open here.</source>
        <translation>之后可以撤销，回到这里现在的内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>has no meaning here</source>
        <translation>在这里没有意义</translation>
    </message>
    <message>
        <source>Sort “{column}”, smallest first</source>
        <translation>按“{column}”从小到大</translation>
    </message>
    <message>
        <source>Sort “{column}”, largest first</source>
        <translation>按“{column}”从大到小</translation>
    </message>
    <message>
        <source>Original order</source>
        <translation>原来的次序</translation>
    </message>
    <message>
        <source>Hide “{column}”</source>
        <translation>隐藏“{column}”</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Not opened again: {problems}</source>
        <translation>未能重新打开：{problems}</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Models side by side</source>
        <translation>模式并排</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>All rows shown, as cells for a spreadsheet; Ctrl+C copies the selected ones</source>
        <translation>所显示的全部行，可粘贴进电子表格；Ctrl+C 只复制选中的</translation>
    </message>
    <message>
        <source>Making the table</source>
        <translation>正在制表</translation>
    </message>
    <message>
        <source>Copied (rows × columns): {rows} × {columns}</source>
        <translation>已复制 {rows} 行 {columns} 列</translation>
    </message>
    <message>
        <source>{all} rows</source>
        <translation>共 {all} 行</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>共 1 行</translation>
    </message>
    <message>
        <source>{shown} of {all} rows</source>
        <translation>{shown} 行，共 {all} 行</translation>
    </message>
    <message>
        <source>{count} columns hidden</source>
        <translation>隐藏了 {count} 列</translation>
    </message>
    <message>
        <source>1 column hidden</source>
        <translation>隐藏了 1 列</translation>
    </message>
    <message>
        <source>largest first: {column}</source>
        <translation>从大到小：{column}</translation>
    </message>
    <message>
        <source>smallest first: {column}</source>
        <translation>从小到大：{column}</translation>
    </message>
    <message>
        <source>No row fits all filters.</source>
        <translation>没有一行符合全部筛选条件。</translation>
    </message>
    <message>
        <source>No model here has agents, so there is nothing by tier.</source>
        <translation>这里没有一个模式有代理，所以没有分级的数。</translation>
    </message>
    <message>
        <source>There are no rows: nothing was paid.</source>
        <translation>没有行：没有任何付款。</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>显示的列</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>显示所有列</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜索…</translation>
    </message>
    <message>
        <source>Search rows and columns</source>
        <translation>搜索行和列</translation>
    </message>
    <message>
        <source>Words that a row must have; a word that no row has is looked for among the columns.</source>
        <translation>行里必须有的词；哪一行都没有的词，在列名里找。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Adding these rows has no meaning: averages and prices, stocks of several months, sums of sums.</source>
        <translation>这些行相加没有意义：平均数和价格、几个月的存量、合计再合计。</translation>
    </message>
    <message>
        <source>Totals of the rows shown</source>
        <translation>所显示各行的合计</translation>
    </message>
    <message>
        <source>{first} at {start}, {last} at {end}; lowest {low}, highest {high}</source>
        <translation>{start} 处为 {first}，{end} 处为 {last}；最低 {low}，最高 {high}</translation>
    </message>
    <message>
        <source>Every model is computed month by month, in this order; all models by the same rules.</source>
        <translation>每个模式都逐月计算，每月按下面的顺序；所有模式用同样的规则。</translation>
    </message>
    <message>
        <source>What the model leaves out</source>
        <translation>模型没有包括什么</translation>
    </message>
    <message>
        <source>One word for one thing. In small type: the other language, and what the thing is not to be called.</source>
        <translation>一件事只用一个词。小字是英文，以及这件事不叫什么。</translation>
    </message>
    <message>
        <source>not: {names}</source>
        <translation>不叫：{names}</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>一个例子</translation>
    </message>
    <message>
        <source>default {value}</source>
        <translation>默认 {value}</translation>
    </message>
    <message>
        <source>Explain what is in focus</source>
        <translation>解释焦点所在</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>What is in focus</source>
        <translation>焦点所在</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>关闭帮助</translation>
    </message>
    <message>
        <source>Find a word…</source>
        <translation>找一个词…</translation>
    </message>
    <message>
        <source>Find a word in help</source>
        <translation>在帮助里找一个词</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Tierwise help</source>
        <translation>层算帮助</translation>
    </message>
    <message>
        <source>Pages of help</source>
        <translation>帮助页</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Where it matters</source>
        <translation>用在哪里</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>另见</translation>
    </message>
    <message>
        <source>Nothing is called “{words}”, nor spoken of by that word.</source>
        <translation>没有叫“{words}”的，也没有哪里说到它。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Basis of the price</source>
        <translation>定价基准</translation>
    </message>
    <message>
        <source>Survival curve</source>
        <translation>留存曲线</translation>
    </message>
    <message>
        <source>there is no text on the clipboard</source>
        <translation>剪贴板上没有文字</translation>
    </message>
    <message>
        <source>there is far more text on the clipboard than a model has</source>
        <translation>剪贴板上的文字远多于一个模式所有的内容</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>is given twice: in {line} too</source>
        <translation>给了两次：{line}也有</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>no line has the name or path of an input, a tab, and its value</source>
        <translation>没有一行是“输入项名称或路径、制表符、数值”</translation>
    </message>
    <message>
        <source>is no input of this model</source>
        <translation>不是这个模式的输入项</translation>
    </message>
    <message>
        <source>names several inputs: give its path, such as {path}</source>
        <translation>对应多个输入项：请写路径，如 {path}</translation>
    </message>
    <message>
        <source>The first {count} of {all} rows</source>
        <translation>前 {count} 行，共 {all} 行</translation>
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
    <name>BugReport</name>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
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
    <message>
        <source>low</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>最可能</translation>
    </message>
    <message>
        <source>high</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>5 % below</source>
        <translation>5 % 低于</translation>
    </message>
    <message>
        <source>95 % below</source>
        <translation>95 % 低于</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
</context>
<context>
    <name>Figure</name>
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
        <source>Payback</source>
        <translation>获客回本</translation>
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
    <name>Flows</name>
    <message>
        <source>Where the goods went, units</source>
        <translation>货去了哪里，件</translation>
    </message>
    <message>
        <source>Where the money came from, ¥</source>
        <translation>钱从哪里来，¥</translation>
    </message>
    <message>
        <source>Where the money went, ¥</source>
        <translation>钱到哪里去，¥</translation>
    </message>
    <message>
        <source>Of each ¥1 paid for goods to be used, ¥</source>
        <translation>买来用的每 ¥1 里，¥</translation>
    </message>
    <message>
        <source>What an agent is worth to the brand, ¥ a head</source>
        <translation>一个代理对品牌值多少，每人 ¥</translation>
    </message>
    <message>
        <source>A customer beside it, ¥ a head</source>
        <translation>对照：一个顾客，每人 ¥</translation>
    </message>
    <message>
        <source>Goods by month, units</source>
        <translation>逐月的货，件</translation>
    </message>
    <message>
        <source>Cash flows by month, ¥</source>
        <translation>逐月现金流，¥</translation>
    </message>
    <message>
        <source>made</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>an agent, all together</source>
        <translation>一个代理，合计</translation>
    </message>
    <message>
        <source>a customer (LTV of the brand)</source>
        <translation>一个顾客（品牌 LTV）</translation>
    </message>
    <message>
        <source>winning a customer (CAC of the brand)</source>
        <translation>获得一个顾客（品牌 CAC）</translation>
    </message>
    <message>
        <source>sold in, less bought back (made, where agents hold no stock)</source>
        <translation>出货减回购（代理不囤货时为生产）</translation>
    </message>
    <message>
        <source>reached consumers, scrapped returns among them</source>
        <translation>到了消费者手里（含退货报废）</translation>
    </message>
    <message>
        <source>sell-in</source>
        <translation>出货</translation>
    </message>
    <message>
        <source>sell-through</source>
        <translation>动销</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>死库存</translation>
    </message>
    <message>
        <source>on hand at the end of the month</source>
        <translation>月末在库</translation>
    </message>
    <message>
        <source>gap so far: on hand, used by agents, dead</source>
        <translation>累计差额：在库、自用、死库存</translation>
    </message>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>brand and agents together</source>
        <translation>品牌与代理合计</translation>
    </message>
    <message>
        <source>deposits held at the end of the month</source>
        <translation>月末持有的保证金</translation>
    </message>
    <message>
        <source>brand, without deposits</source>
        <translation>品牌（不含保证金）</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>文件格式</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>How the model computes</source>
        <translation>模型怎样计算</translation>
    </message>
    <message>
        <source>What the model leaves out</source>
        <translation>模型没有包括什么</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>goods with consumers</source>
        <translation>消费者手里的货</translation>
    </message>
    <message>
        <source>goods used by agents</source>
        <translation>代理自用的货</translation>
    </message>
    <message>
        <source>goods left over</source>
        <translation>剩下的货</translation>
    </message>
    <message>
        <source>handling and tax</source>
        <translation>履约、支付与税</translation>
    </message>
    <message>
        <source>winning customers</source>
        <translation>获客</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社群运营</translation>
    </message>
    <message>
        <source>other costs</source>
        <translation>其他成本</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>one month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation>一个季度</translation>
    </message>
    <message>
        <source>one year</source>
        <translation>一年</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>损益表</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假如</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Goods and money</source>
        <translation>货与钱</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>What moves it</source>
        <translation>影响因素</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>参数图</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标求解</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>公开数据核对</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法规</translation>
    </message>
    <message>
        <source>Own orders</source>
        <translation>自有订单</translation>
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
    <name>Sampling</name>
    <message>
        <source>Sobol</source>
        <translation>Sobol</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>拉丁超立方</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>普通随机</translation>
    </message>
    <message>
        <source>Draws that fill the space of all values as evenly as can be: the fewest are enough.</source>
        <translation>尽可能均匀地铺满所有取值的空间：所需组数最少。</translation>
    </message>
    <message>
        <source>Every value is drawn evenly over its range, but not all combinations of values.</source>
        <translation>每个参数各自在范围内均匀取值，但不保证参数的组合也均匀。</translation>
    </message>
    <message>
        <source>Every draw is thrown for itself, as with dice: slow, but its error is exact.</source>
        <translation>每组取值像掷骰子一样各自独立：收敛慢，但误差估计准确。</translation>
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
    <name>Table</name>
    <message>
        <source>All models</source>
        <translation>所有模式</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>所有级</translation>
    </message>
    <message>
        <source>Every payer</source>
        <translation>所有付款方</translation>
    </message>
    <message>
        <source>Every payee</source>
        <translation>所有收款方</translation>
    </message>
    <message>
        <source>Every reason</source>
        <translation>所有用途</translation>
    </message>
    <message>
        <source>Brand and agents</source>
        <translation>品牌与代理</translation>
    </message>
    <message>
        <source>Every line</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Every unit</source>
        <translation>所有单位</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>Lowest (low)</source>
        <translation>最低 (low)</translation>
    </message>
    <message>
        <source>Most likely (mode)</source>
        <translation>最可能 (mode)</translation>
    </message>
    <message>
        <source>Highest (high)</source>
        <translation>最高 (high)</translation>
    </message>
    <message>
        <source>5 % lie below (p5)</source>
        <translation>5 % 低于 (p5)</translation>
    </message>
    <message>
        <source>95 % lie below (p95)</source>
        <translation>95 % 低于 (p95)</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Standard deviation (sd)</source>
        <translation>标准差 (sd)</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Spread of the logarithm (sigma)</source>
        <translation>对数的离散度 (sigma)</translation>
    </message>
    <message>
        <source>First shape (alpha)</source>
        <translation>形状一 (alpha)</translation>
    </message>
    <message>
        <source>Second shape (beta)</source>
        <translation>形状二 (beta)</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>by its own numbers</source>
        <translation>用分布自身的参数</translation>
    </message>
    <message>
        <source>by its 5 % and 95 % points</source>
        <translation>用 5 % 和 95 % 分位点</translation>
    </message>
    <message>
        <source>Every value between two ends is equally likely.</source>
        <translation>两端之间的每个值可能性相同。</translation>
    </message>
    <message>
        <source>Most likely at one value, falling in straight lines to two ends.</source>
        <translation>在一个值处最可能，向两端直线下降。</translation>
    </message>
    <message>
        <source>Like the triangle, but rounder: the ends are rarer.</source>
        <translation>与三角分布相似但更圆：两端更少见。</translation>
    </message>
    <message>
        <source>The bell curve: many small and independent causes added up.</source>
        <translation>钟形曲线：许多小而独立的原因相加。</translation>
    </message>
    <message>
        <source>Always above 0, with a long tail upwards: causes that multiply.</source>
        <translation>总大于 0，向上有长尾：原因相乘。</translation>
    </message>
    <message>
        <source>Between two ends, with two numbers for its shape.</source>
        <translation>位于两端之间，由两个数决定形状。</translation>
    </message>
    <message>
        <source>One of several values, each with the same chance: measurements.</source>
        <translation>几个值之一，机会均等：适合实测数据。</translation>
    </message>
    <message>
        <source>Uncertain value</source>
        <translation>不确定的参数</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>P5</source>
        <translation>P5</translation>
    </message>
    <message>
        <source>P95</source>
        <translation>P95</translation>
    </message>
    <message>
        <source>5 % of the draws lie below it</source>
        <translation>5 % 的取值低于它</translation>
    </message>
    <message>
        <source>Half of the draws lie below it</source>
        <translation>一半的取值低于它</translation>
    </message>
    <message>
        <source>95 % of the draws lie below it</source>
        <translation>95 % 的取值低于它</translation>
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
