<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{name} has no uncertainty to correlate</source>
        <translation>{name} 没有设不确定范围，谈不上相关</translation>
    </message>
    <message>
        <source>; did you mean {name}?</source>
        <translation>；是不是 {name}？</translation>
    </message>
    <message>
        <source>a parameter cannot be correlated with itself</source>
        <translation>参数不能与自身相关</translation>
    </message>
    <message>
        <source>these two are correlated already</source>
        <translation>这两个参数的相关已经设过</translation>
    </message>
    <message>
        <source>no joint distribution has all of these correlations; {pair} breaks them</source>
        <translation>没有任何联合分布同时具有这些相关系数；矛盾出在 {pair}</translation>
    </message>
    <message>
        <source>no joint distribution has all of these correlations; {pair} breaks them: at most {bound}</source>
        <translation>没有任何联合分布同时具有这些相关系数；矛盾出在 {pair}：最多为 {bound}</translation>
    </message>
    <message>
        <source>no joint distribution has all of these correlations; {pair} breaks them: at least {bound}</source>
        <translation>没有任何联合分布同时具有这些相关系数；矛盾出在 {pair}：至少为 {bound}</translation>
    </message>
    <message>
        <source>give either {names} or p5 and p95</source>
        <translation>要么给出 {names}，要么给出 p5 和 p95</translation>
    </message>
    <message>
        <source>p5 must be below p95</source>
        <translation>p5 必须小于 p95</translation>
    </message>
    <message>
        <source>low must be below high</source>
        <translation>low 必须小于 high</translation>
    </message>
    <message>
        <source>low, mode and high must rise</source>
        <translation>low、mode、high 必须依次递增</translation>
    </message>
    <message>
        <source>price shares must rise from tier to tier</source>
        <translation>拿货价必须逐级递增</translation>
    </message>
    <message>
        <source>all levels together must stay below 1</source>
        <translation>各级佣金合计必须小于 1</translation>
    </message>
    <message>
        <source>buy-back and liquidation must be at most 1 together</source>
        <translation>回购与清仓合计不得超过 1</translation>
    </message>
    <message>
        <source>draw {number}: {reason}</source>
        <translation>第 {number} 组取值：{reason}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>above {bound}</source>
        <translation>大于 {bound} </translation>
    </message>
    <message>
        <source>at least {bound}</source>
        <translation>不小于 {bound} </translation>
    </message>
    <message>
        <source>below {bound}</source>
        <translation>小于 {bound} </translation>
    </message>
    <message>
        <source>at most {bound}</source>
        <translation>不大于 {bound} </translation>
    </message>
    <message>
        <source>{lower} and {upper}</source>
        <translation>{lower}且{upper}</translation>
    </message>
    <message>
        <source>{noun} {limits}</source>
        <translation>{limits}的{noun}</translation>
    </message>
    <message>
        <source>is a folder, not a scenario file</source>
        <translation>是文件夹，不是方案文件</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>may not be read: no permission</source>
        <translation>无法读取：没有权限</translation>
    </message>
    <message>
        <source>cannot be read: {cause}</source>
        <translation>无法读取：{cause}</translation>
    </message>
    <message>
        <source>is too large for a scenario: more than {size} MB</source>
        <translation>文件过大，不会是方案：超过 {size} MB</translation>
    </message>
    <message>
        <source>is not UTF-8 text (line {line}): save it as UTF-8 in the program that wrote it</source>
        <translation>不是 UTF-8 文本（第 {line} 行）：请在生成它的程序中另存为 UTF-8</translation>
    </message>
    <message>
        <source>is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>missing: must be 1</source>
        <translation>缺少：应为 1</translation>
    </message>
    <message>
        <source>could not be saved: {cause}; the old file is unchanged</source>
        <translation>无法保存：{cause}；原文件未变</translation>
    </message>
    <message>
        <source>could not be saved: {cause}</source>
        <translation>无法保存：{cause}</translation>
    </message>
    <message>
        <source>could not be written: {cause}</source>
        <translation>无法写入：{cause}</translation>
    </message>
    <message>
        <source>is not TOML: {message}</source>
        <translation>不是合法的 TOML：{message}</translation>
    </message>
    <message>
        <source>is not TOML at its end: {message}</source>
        <translation>文件末尾不是合法的 TOML：{message}</translation>
    </message>
    <message>
        <source>line {line}, column {column} is not TOML: {message}</source>
        <translation>第 {line} 行第 {column} 列不是合法的 TOML：{message}</translation>
    </message>
    <message>
        <source>must be {allowed}</source>
        <translation>应为{allowed}</translation>
    </message>
    <message>
        <source>unknown parameter</source>
        <translation>没有这个参数</translation>
    </message>
    <message>
        <source>a direct model has no agents: remove the channel or change the kind</source>
        <translation>direct 模式没有代理：请删去 channel，或改 kind</translation>
    </message>
    <message>
        <source>missing: a {kind} model needs at least one tier</source>
        <translation>缺少：{kind} 模式至少要有一级代理</translation>
    </message>
    <message>
        <source>belongs to {kinds}, not to a {kind} model</source>
        <translation>属于 {kinds} 模式，不能用在 {kind} 模式里</translation>
    </message>
    <message>
        <source>a share of the list price must be at most 1.5</source>
        <translation>按标价的比例定价时，不得超过 1.5</translation>
    </message>
    <message>
        <source>missing: a price response needs the price it was observed at</source>
        <translation>缺少：设了价格弹性，就要写明观察到它时的参考价</translation>
    </message>
    <message>
        <source>buy-back and liquidation together must be at most 1 (buy-back is {share:g})</source>
        <translation>回购与清仓合计不得超过 1（回购为 {share:g}）</translation>
    </message>
    <message>
        <source>missing: every tier that holds stock needs its buying price</source>
        <translation>缺少：囤货的每一级都要有拿货价</translation>
    </message>
    <message>
        <source>must be above the {share:g} of the tier above it</source>
        <translation>必须大于上一级的 {share:g}</translation>
    </message>
    <message>
        <source>there is no such value in this scenario</source>
        <translation>这个方案里没有这个值</translation>
    </message>
    <message>
        <source>lies outside what is allowed: {allowed}</source>
        <translation>超出允许的范围：{allowed}</translation>
    </message>
    <message>
        <source>missing: same_product needs a shared product</source>
        <translation>缺少：same_product 为 true 时，要有共用商品</translation>
    </message>
    <message>
        <source>belongs to the sources of the model itself</source>
        <translation>应写在该模式自己的来源里</translation>
    </message>
    <message>
        <source>missing: {allowed}</source>
        <translation>缺少：{allowed}</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>不认识的键</translation>
    </message>
    <message>
        <source>one of {names}</source>
        <translation>以下之一：{names}</translation>
    </message>
    <message>
        <source>a list of at least {count}</source>
        <translation>至少 {count} 项的列表</translation>
    </message>
    <message>
        <source>a list of at most {count}</source>
        <translation>至多 {count} 项的列表</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>布尔值 true 或 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表（table）</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限的数字</translation>
    </message>
    <message>
        <source>Today: {name} differs from model to model, {figure} is {number}.</source>
        <translation>现在：{name}各模式不同，{figure}为 {number}。</translation>
    </message>
    <message>
        <source>Today: {name} is {value}, {figure} is {number}.</source>
        <translation>现在：{name}为 {value}，{figure}为 {number}。</translation>
    </message>
    <message>
        <source>The search was stopped before it was done.</source>
        <translation>求解未完成即被停止。</translation>
    </message>
    <message>
        <source>{figure} has no value anywhere from {low} to {high}.</source>
        <translation>从 {low} 到 {high}，{figure}处处没有数值。</translation>
    </message>
    <message>
        <source>{name} makes no difference: {figure} is {number} all the way from {low} to {high}.</source>
        <translation>{name}不起作用：从 {low} 到 {high}，{figure}始终为 {number}。</translation>
    </message>
    <message>
        <source>From {low} to {high} it never happens that {claim}; it comes nearest at {where}: {number}.</source>
        <translation>从 {low} 到 {high}，达不到“{claim}”；最接近处为 {where}：{number}。</translation>
    </message>
    <message>
        <source>{claim} all the way from {low} to {high}; it comes nearest to that limit at {where}: {number}.</source>
        <translation>从 {low} 到 {high}，始终{claim}；最接近界限处为 {where}：{number}。</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first}，或{second}</translation>
    </message>
    <message>
        <source>{claim} for {name} {ranges}.</source>
        <translation>只要{name}{ranges}，{claim}。</translation>
    </message>
    <message>
        <source>It has no value at {value}.</source>
        <translation>在 {value} 处没有数值。</translation>
    </message>
    <message>
        <source>It has no value from {value} to {until}.</source>
        <translation>从 {value} 到 {until} 没有数值。</translation>
    </message>
    <message>
        <source>Some of these values are not possible: {reason}.</source>
        <translation>其中有些取值不成立：{reason}。</translation>
    </message>
    <message>
        <source>{first} is ahead of {second} or level in {figure}</source>
        <translation>{first}的{figure}领先于{second}或与其持平</translation>
    </message>
    <message>
        <source>{figure} is at most {target}</source>
        <translation>{figure}不高于 {target}</translation>
    </message>
    <message>
        <source>{figure} is at least {target}</source>
        <translation>{figure}不低于 {target}</translation>
    </message>
    <message>
        <source>the lower end, {value}</source>
        <translation>下限 {value}</translation>
    </message>
    <message>
        <source>the upper end, {value}</source>
        <translation>上限 {value}</translation>
    </message>
    <message>
        <source>only at {value}</source>
        <translation>正好为 {value}</translation>
    </message>
    <message>
        <source>up to {until}</source>
        <translation>不超过 {until}</translation>
    </message>
    <message>
        <source>from {value} on</source>
        <translation>不低于 {value}</translation>
    </message>
    <message>
        <source>from {value} to {until}</source>
        <translation>在 {value} 到 {until} 之间</translation>
    </message>
    <message>
        <source>From {value} to {until} it is exactly {target}.</source>
        <translation>从 {value} 到 {until}，正好为 {target}。</translation>
    </message>
    <message>
        <source>At {value} it jumps from {before} to {after}.</source>
        <translation>在 {value} 处，从 {before} 跳到 {after}。</translation>
    </message>
    <message>
        <source>At {value} it only just touches {target}.</source>
        <translation>在 {value} 处，刚好触及 {target}。</translation>
    </message>
    <message>
        <source>a table with a distribution</source>
        <translation>写明 distribution 的表（table）</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>given</source>
        <translation>具体内容</translation>
    </message>
    <message>
        <source>{count} tiers</source>
        <translation>{count} 级</translation>
    </message>
    <message>
        <source>1 tier</source>
        <translation>1 级</translation>
    </message>
    <message>
        <source>the engine alone has no window: give a command, see --help</source>
        <translation>单独的引擎没有窗口：请给出命令，见 --help</translation>
    </message>
    <message>
        <source>the engine alone draws no charts</source>
        <translation>单独的引擎不画图</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>is given twice, but takes one value</source>
        <translation>写了两次，但只能取一个值</translation>
    </message>
    <message>
        <source>Compares ways of selling through people. Without a command the window opens.</source>
        <translation>比较几种靠人卖货的做法。不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>What a command takes is said by: {command}</source>
        <translation>某个命令的用法见：{command}</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>open the window, with a scenario or the default comparison</source>
        <translation>打开窗口，显示指定的方案或默认的对比</translation>
    </message>
    <message>
        <source>a scenario file or the name of a preset</source>
        <translation>方案文件，或预设的名字</translation>
    </message>
    <message>
        <source>print all models of a scenario side by side</source>
        <translation>并排打印一个方案的各个模式</translation>
    </message>
    <message>
        <source>print every result as JSON instead of tables</source>
        <translation>以 JSON 输出全部结果，不打印表格</translation>
    </message>
    <message>
        <source>write every table as a CSV file into a folder, instead of printing</source>
        <translation>把每张表写成 CSV 文件放进一个目录，不打印</translation>
    </message>
    <message>
        <source>draw the charts as pictures into a folder, instead of printing</source>
        <translation>把图画成图片放进一个目录，不打印</translation>
    </message>
    <message>
        <source>print the profit and loss of all models side by side</source>
        <translation>并排打印各模式的损益表</translation>
    </message>
    <message>
        <source>every month by itself</source>
        <translation>逐月列出</translation>
    </message>
    <message>
        <source>only that of the brand or of the agents</source>
        <translation>只列品牌的，或只列代理的</translation>
    </message>
    <message>
        <source>print JSON instead of a table</source>
        <translation>输出 JSON，不打印表格</translation>
    </message>
    <message>
        <source>write a CSV file instead of printing</source>
        <translation>写成 CSV 文件，不打印</translation>
    </message>
    <message>
        <source>write a report to read and print: figures, statements, every input with its origin</source>
        <translation>写出一份可读可打印的报告：数字、损益表、每个参数及其来源</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写出的文件</translation>
    </message>
    <message>
        <source>say everything that is wrong with scenario files</source>
        <translation>指出方案文件里的所有错误</translation>
    </message>
    <message>
        <source>a scenario file</source>
        <translation>方案文件</translation>
    </message>
    <message>
        <source>published tables and figures beside what is computed for them</source>
        <translation>把公布的表和数字与算得的并列核对</translation>
    </message>
    <message>
        <source>only this group: leads, customers, people, goods, articles, pinduoduo, yunji, …</source>
        <translation>只看这一组：leads、customers、people、goods、articles、pinduoduo、yunji……</translation>
    </message>
    <message>
        <source>list the presets that come with the program</source>
        <translation>列出自带的预设</translation>
    </message>
    <message>
        <source>only what has this word in its title, tags, or the systems, companies and articles it is about</source>
        <translation>只列出标题、标签或所涉模式、公司与文章中含有此词的预设</translation>
    </message>
    <message>
        <source>list everything that can be set: path, unit, bounds, default, meaning</source>
        <translation>列出所有可设的参数：路径、单位、范围、默认值、含义</translation>
    </message>
    <message>
        <source>list every figure that can be asked about: name, unit, meaning</source>
        <translation>列出可以询问的所有结果：名称、单位、含义</translation>
    </message>
    <message>
        <source>only what has this word in its path or meaning</source>
        <translation>只列路径或含义里有这个词的</translation>
    </message>
    <message>
        <source>language of all output (default: the system&apos;s)</source>
        <translation>输出语言（默认随系统）</translation>
    </message>
    <message>
        <source>a scenario file or the name of a preset (default: {name})</source>
        <translation>方案文件，或预设的名字（默认：{name}）</translation>
    </message>
    <message>
        <source>change a value for this run, as often as needed: models.1.acquisition.cac=120, models.*.price.value=4, models.0.price.basis=list_share, same_product=false</source>
        <translation>只为这一次改一个值，可多次使用：models.1.acquisition.cac=120, models.*.price.value=4, models.0.price.basis=list_share, same_product=false</translation>
    </message>
    <message>
        <source>must be PATH=VALUE</source>
        <translation>应为 路径=值</translation>
    </message>
    <message>
        <source>no model of this scenario has it</source>
        <translation>这个方案的各个模式都没有它</translation>
    </message>
    <message>
        <source>there is no place {place}: the last one is {last}</source>
        <translation>没有第 {place} 项：编号从 0 起，最后一项是 {last}</translation>
    </message>
    <message>
        <source>is a folder: give the name of a file</source>
        <translation>是文件夹：请给出文件名</translation>
    </message>
    <message>
        <source>there is no folder {folder}</source>
        <translation>没有文件夹 {folder}</translation>
    </message>
    <message>
        <source>fine, 1 model</source>
        <translation>没有问题，1 个模式</translation>
    </message>
    <message>
        <source>fine, {count} models</source>
        <translation>没有问题，{count} 个模式</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>there is no such command, preset or file</source>
        <translation>没有这个命令、预设或文件</translation>
    </message>
    <message>
        <source>cannot be made a folder: {cause}</source>
        <translation>无法建为文件夹：{cause}</translation>
    </message>
    <message>
        <source>{dash} has no meaning there: a ratio to nothing, or a month that never comes.</source>
        <translation>{dash} 表示没有意义：分母为零，或始终等不到那个月。</translation>
    </message>
    <message>
        <source>Untitled scenario</source>
        <translation>未命名的方案</translation>
    </message>
    <message>
        <source>; each model sells its own product</source>
        <translation>；各模式卖自己的商品</translation>
    </message>
    <message>
        <source>; all models sell one product: list price {list_price}, cost {cost} a unit</source>
        <translation>；各模式卖同一件商品：标价 {list_price}，单件成本 {cost}</translation>
    </message>
    <message>
        <source>; list price {list_price}, cost {cost} a unit</source>
        <translation>；标价 {list_price}，单件成本 {cost}</translation>
    </message>
    <message>
        <source>with {change}</source>
        <translation>改动 {change}</translation>
    </message>
    <message>
        <source>model {number}</source>
        <translation>模式 {number}</translation>
    </message>
    <message>
        <source>Who gets what the consumer pays</source>
        <translation>消费者付的钱归谁</translation>
    </message>
    <message>
        <source>By the price list: what a unit that a consumer keeps promises each of them. Taken home: what each really had at the end per such unit, joining money and running costs paid, unsold stock worth nothing.</source>
        <translation>按价目表：消费者每留下一件货，各方按价目表应得多少。实得：各方期末平均每件真正到手多少，已扣入门款和日常开支，未售库存计零。</translation>
    </message>
    <message>
        <source>by the price list, ¥/unit</source>
        <translation>按价目表，元/件</translation>
    </message>
    <message>
        <source>of the price, %</source>
        <translation>占消费者价，%</translation>
    </message>
    <message>
        <source>taken home, ¥/unit</source>
        <translation>实得，元/件</translation>
    </message>
    <message>
        <source>all models sell the shared product: only {path} matters</source>
        <translation>各模式都卖共用商品：只有 {path} 起作用</translation>
    </message>
    <message>
        <source>the lower end must be below the upper one</source>
        <translation>下端必须小于上端</translation>
    </message>
    <message>
        <source>from {least} to {most} values</source>
        <translation>{least} 到 {most} 个取值</translation>
    </message>
    <message>
        <source>even ratios need a lower end above 0</source>
        <translation>按等比取值时，下端必须大于 0</translation>
    </message>
    <message>
        <source>there is no shared product: each model has its own</source>
        <translation>没有共用的产品：每个模式各有自己的产品</translation>
    </message>
    <message>
        <source>a * stands for all models only: name one place, from 0</source>
        <translation>* 只能代表所有模式：请写出一个编号，从 0 起</translation>
    </message>
    <message>
        <source>there is no place {place}: the list is empty</source>
        <translation>没有第 {place} 个位置：列表是空的</translation>
    </message>
    <message>
        <source>one number cannot be the price of all: for {multiples} it is a multiple of the cost, for {shares} a share of the list price; change one model&apos;s, such as {path}</source>
        <translation>一个数不能同时作为所有模式的价格：对{multiples}，它是成本的倍数；对{shares}，它是标价的百分比。请改单个模式的，如 {path}</translation>
    </message>
    <message>
        <source>{name}, level {level}</source>
        <translation>{name}，第 {level} 级</translation>
    </message>
    <message>
        <source>{value} ({note})</source>
        <translation>{value}（{note}）</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>第 {level} 级</translation>
    </message>
    <message>
        <source>tier {number}</source>
        <translation>第 {number} 级</translation>
    </message>
    <message>
        <source>{name} ({list})</source>
        <translation>{name}（{list}）</translation>
    </message>
    <message>
        <source>all models</source>
        <translation>所有模式</translation>
    </message>
    <message>
        <source>Stock by tier, in units</source>
        <translation>各级货品流向（件）</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>转给下级</translation>
    </message>
    <message>
        <source>sold</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>gone with leavers</source>
        <translation>随退出者带走</translation>
    </message>
    <message>
        <source>held at the end</source>
        <translation>期末库存</translation>
    </message>
    <message>
        <source>at cost, ¥</source>
        <translation>按成本，元</translation>
    </message>
    <message>
        <source>demand does not react to price.</source>
        <translation>需求不随价格变化。</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>What the model does not do</source>
        <translation>模型的局限</translation>
    </message>
    <message>
        <source>no parameter is called so or speaks of it</source>
        <translation>没有哪个参数的名称或说明提到它</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>允许范围</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a list, each {allowed}</source>
        <translation>一个列表，每项 {allowed}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>at the top of the file</source>
        <translation>文件开头</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Only {kinds}.</source>
        <translation>仅限 {kinds}。</translation>
    </message>
    <message>
        <source>in month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Profit and loss of the brand, ¥</source>
        <translation>品牌损益表（元）</translation>
    </message>
    <message>
        <source>Profit and loss of the agents, ¥</source>
        <translation>代理损益表（元）</translation>
    </message>
    <message>
        <source>{amount} an order × {orders} discounted orders</source>
        <translation>每单 {amount} × 折现后 {orders} 单</translation>
    </message>
    <message>
        <source>Contribution of orders</source>
        <translation>订单贡献</translation>
    </message>
    <message>
        <source>{amount} a month × {months} discounted months</source>
        <translation>每月 {amount} × 折现后 {months} 个月</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群运营</translation>
    </message>
    <message>
        <source>LTV of the brand</source>
        <translation>品牌 LTV</translation>
    </message>
    <message>
        <source>Advertising and subsidies</source>
        <translation>广告与补贴</translation>
    </message>
    <message>
        <source>Referral rewards</source>
        <translation>转介绍奖励</translation>
    </message>
    <message>
        <source>Community cost of those who have not bought yet</source>
        <translation>尚未购买者的社群费用</translation>
    </message>
    <message>
        <source>What agents paid to win customers</source>
        <translation>代理的获客花费</translation>
    </message>
    <message>
        <source>Spent to win customers</source>
        <translation>获客花费</translation>
    </message>
    <message>
        <source>Nobody bought.</source>
        <translation>没有人购买。</translation>
    </message>
    <message>
        <source>CAC, agents</source>
        <translation>代理 CAC</translation>
    </message>
    <message>
        <source>LTV, brand and agents</source>
        <translation>全口径 LTV</translation>
    </message>
    <message>
        <source>Nobody bought, so there is no cost of winning a customer.</source>
        <translation>没有人购买，无从计算获客成本。</translation>
    </message>
    <message>
        <source>Winning customers costs nothing, so there is nothing to divide by.</source>
        <translation>获客没有花钱，没有可作分母的数。</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>Repeat orders</source>
        <translation>复购订单</translation>
    </message>
    <message>
        <source>Orders of one customer</source>
        <translation>一位顾客的订单</translation>
    </message>
    <message>
        <source>What a customer brings the brand up to month {month}</source>
        <translation>截至第 {month} 个月，一位顾客给品牌带来的贡献</translation>
    </message>
    <message>
        <source>{brought} is enough to pay {cost}.</source>
        <translation>{brought} 足以收回 {cost}。</translation>
    </message>
    <message>
        <source>{brought} never pays {cost}.</source>
        <translation>{brought} 始终收不回 {cost}。</translation>
    </message>
    <message>
        <source>{model} has no agents</source>
        <translation>{model}没有代理</translation>
    </message>
    <message>
        <source>Nobody joins {model}</source>
        <translation>没有人加入{model}</translation>
    </message>
    <message>
        <source>The one who joined lost by it</source>
        <translation>唯一的加入者亏了</translation>
    </message>
    <message>
        <source>The one who joined did not lose by it</source>
        <translation>唯一的加入者没有亏</translation>
    </message>
    <message>
        <source>Nobody has {months} behind them yet</source>
        <translation>还没有人加入满 {months}</translation>
    </message>
    <message>
        <source>None of the {people} who joined are in joining months that lose</source>
        <translation>{people} 名加入者中，没有人属于亏损的加入月份</translation>
    </message>
    <message>
        <source>All {people} who joined are in joining months that lose</source>
        <translation>{people} 名加入者全部属于亏损的加入月份</translation>
    </message>
    <message>
        <source>{share} of the {people} who joined are in joining months that lose</source>
        <translation>{people} 名加入者中，{share} 属于亏损的加入月份</translation>
    </message>
    <message>
        <source>The brand sells without them, so nobody pays to join and nobody can lose by it.</source>
        <translation>品牌自己卖货，没有人交钱加入，也就没有人因此亏损。</translation>
    </message>
    <message>
        <source>No tier has agents to begin with, and the brand recruits none.</source>
        <translation>没有一级有起始代理，品牌也不招募。</translation>
    </message>
    <message>
        <source>The horizon is {months}: count those with fewer months behind them.</source>
        <translation>只计算了 {months}：请把要求的月数调小。</translation>
    </message>
    <message>
        <source>{tier} who joined in {months}</source>
        <translation>{months}加入的{tier}</translation>
    </message>
    <message>
        <source>No joining month of any tier earned.</source>
        <translation>任何一级、任何加入月份都没有赚钱。</translation>
    </message>
    <message>
        <source>None of these joining months earned.</source>
        <translation>这些加入月份都没有赚钱。</translation>
    </message>
    <message>
        <source>Every joining month of every tier earned.</source>
        <translation>每一级、每个加入月份都赚钱。</translation>
    </message>
    <message>
        <source>All of these joining months earned.</source>
        <translation>这些加入月份都赚钱。</translation>
    </message>
    <message>
        <source>all who joined {tier}</source>
        <translation>{tier}全部加入者</translation>
    </message>
    <message>
        <source>Who earned: {groups}.</source>
        <translation>赚钱的是：{groups}。</translation>
    </message>
    <message>
        <source>{earned} Nobody in {tiers}.</source>
        <translation>{earned}{tiers}没有人赚钱。</translation>
    </message>
    <message>
        <source>{earned} Of those counted nobody in {tiers}.</source>
        <translation>{earned}计入的人里，{tiers}没有人赚钱。</translation>
    </message>
    <message>
        <source>Taken together they got nothing out.</source>
        <translation>他们合起来什么也没拿回。</translation>
    </message>
    <message>
        <source>Half of all takings went to {share} of them.</source>
        <translation>全部拿回款的一半归其中 {share} 的人。</translation>
    </message>
    <message>
        <source>For all who joined: {sentence}</source>
        <translation>就全部加入者而言：{sentence}</translation>
    </message>
    <message>
        <source>None of their income came from recruiting.</source>
        <translation>他们的收入没有一分来自招募。</translation>
    </message>
    <message>
        <source>{share} of their income came from recruiting: margins on opening orders that no consumer bought.</source>
        <translation>他们的收入有 {share} 来自招募：首批进货中没有消费者买走部分的差价。</translation>
    </message>
    <message>
        <source>{share} of their income came from recruiting.</source>
        <translation>他们的收入有 {share} 来自招募。</translation>
    </message>
    <message>
        <source>{wide} of their income came from recruiting: rewards {narrow}, the rest margins on opening orders that no consumer bought.</source>
        <translation>他们的收入有 {wide} 来自招募：奖励占 {narrow}，其余是首批进货中没有消费者买走部分的差价。</translation>
    </message>
    <message>
        <source>All agents of a tier earn the same per head in a month: a group that loses is one whose average does, and single people differ more than groups do.</source>
        <translation>同一级的代理每月人均所得相同：说一批亏损，是指这批人的平均亏损；个人之间的差别比各批之间更大。</translation>
    </message>
    <message>
        <source>Late joiners have had less time to earn; unsold stock counts as nothing and deposits as paid back. Takings are what a joiner got out before the entry money is taken off.</source>
        <translation>加入得晚的人赚钱的时间短；未卖出的货按零计，保证金按已退还计。拿回款是扣除入门款之前加入者拿回的钱。</translation>
    </message>
    <message>
        <source>From recruiting: rewards, fee shares, and margins on recruits&apos; opening orders as far as no consumer bought these goods. Goods sold down that consumers bought in the end count as from consumers.</source>
        <translation>来自招募的收入：招募奖励、加盟费分成，以及下级首批进货中没有消费者买走的那部分差价。卖给下级、最终由消费者买走的货，其差价算作来自消费者。</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>month {number}</source>
        <translation>第 {number} 个月</translation>
    </message>
    <message>
        <source>months {numbers}</source>
        <translation>第 {numbers} 个月</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names}和{last}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不回本</translation>
    </message>
    <message>
        <source>Of all {people} who joined it is {share}.</source>
        <translation>在全部 {people} 名加入者中是 {share}。</translation>
    </message>
    <message>
        <source>Of the {people} with at least {months} months behind them it is {share}.</source>
        <translation>在加入满 {months} 个月的 {people} 人中是 {share}。</translation>
    </message>
    <message>
        <source>months {first}–{last}</source>
        <translation>第 {first}–{last} 个月</translation>
    </message>
    <message>
        <source>In</source>
        <translation>流入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>流出</translation>
    </message>
    <message>
        <source>What agents paid one another for goods, {amount}, cancels out and is left out.</source>
        <translation>代理之间互付的货款（{amount}）相互抵消，不列出。</translation>
    </message>
    <message>
        <source>Deposits owed to agents at the end</source>
        <translation>期末应退代理的保证金</translation>
    </message>
    <message>
        <source>Deposits still to come back</source>
        <translation>尚待退回的保证金</translation>
    </message>
    <message>
        <source>Every payment is discounted to the start, by {rate} a month.</source>
        <translation>每笔收付均按每月 {rate} 折现到期初。</translation>
    </message>
    <message>
        <source>Unsold stock, at what agents paid</source>
        <translation>未售库存，按代理拿货价</translation>
    </message>
    <message>
        <source>What brand and agents pay one another cancels out.</source>
        <translation>品牌与代理之间的收付相互抵消。</translation>
    </message>
    <message>
        <source>Commission by tier</source>
        <translation>各级佣金</translation>
    </message>
    <message>
        <source>The brand&apos;s cumulative cash never falls below zero; it is lowest in month {month}.</source>
        <translation>品牌累计现金从未低于零，第 {month} 个月最低。</translation>
    </message>
    <message>
        <source>Payments up to month {month}, where the brand&apos;s cumulative cash is lowest.</source>
        <translation>截至第 {month} 个月的收付；此时品牌累计现金最低。</translation>
    </message>
    <message>
        <source>The brand&apos;s cash flow up to month {month}</source>
        <translation>截至第 {month} 个月的品牌现金流</translation>
    </message>
    <message>
        <source>In month {month} the brand is still {amount} short.</source>
        <translation>到第 {month} 个月，品牌仍差 {amount}。</translation>
    </message>
    <message>
        <source>From month {month} on, cumulative cash stays at or above zero.</source>
        <translation>从第 {month} 个月起，累计现金不再低于零。</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按级</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>加价倍率</translation>
    </message>
    <message>
        <source>Share of the list price</source>
        <translation>标价的比例</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>Units sold, returns included</source>
        <translation>售出件数，含退货</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>售出件数</translation>
    </message>
    <message>
        <source>Bought back by the brand</source>
        <translation>品牌回购</translation>
    </message>
    <message>
        <source>Taken by agents</source>
        <translation>代理净进货</translation>
    </message>
    <message>
        <source>Only where agents buy and hold stock can goods be stranded.</source>
        <translation>只有代理进货囤货，才谈得上滞留。</translation>
    </message>
    <message>
        <source>Reached a consumer</source>
        <translation>到了消费者手里</translation>
    </message>
    <message>
        <source>Returned and scrapped</source>
        <translation>退货报废</translation>
    </message>
    <message>
        <source>Dumped by leavers at a discount</source>
        <translation>退出者低价清仓</translation>
    </message>
    <message>
        <source>Never reached a consumer</source>
        <translation>没到消费者手里</translation>
    </message>
    <message>
        <source>Still with agents</source>
        <translation>仍在代理手中</translation>
    </message>
    <message>
        <source>Dead, with agents who left</source>
        <translation>死库存，被退出者带走</translation>
    </message>
    <message>
        <source>Agents&apos; own use</source>
        <translation>代理自用</translation>
    </message>
    <message>
        <source>Agents took no goods.</source>
        <translation>代理没有进货。</translation>
    </message>
    <message>
        <source>Units sold, agents&apos; own use in it</source>
        <translation>售出件数，含代理自用</translation>
    </message>
    <message>
        <source>There are no agents.</source>
        <translation>没有代理。</translation>
    </message>
    <message>
        <source>Used up by agents themselves</source>
        <translation>代理自己用掉的</translation>
    </message>
    <message>
        <source>Agents hold no stock.</source>
        <translation>代理不囤货。</translation>
    </message>
    <message>
        <source>Channel stock</source>
        <translation>渠道库存</translation>
    </message>
    <message>
        <source>its part of the mean</source>
        <translation>计入均值的部分</translation>
    </message>
    <message>
        <source>Mean sell-through of the last months</source>
        <translation>最近几个月的平均动销量</translation>
    </message>
    <message>
        <source>Joined where the average loses</source>
        <translation>所在批次平均亏损的加入者</translation>
    </message>
    <message>
        <source>All who joined</source>
        <translation>全部加入者</translation>
    </message>
    <message>
        <source>Nobody joined early enough.</source>
        <translation>没有人加入满 12 个月。</translation>
    </message>
    <message>
        <source>Nobody joined.</source>
        <translation>没有人加入。</translation>
    </message>
    <message>
        <source>{amount} each</source>
        <translation>人均 {amount}</translation>
    </message>
    <message>
        <source>{amount} each, joined in months {months}</source>
        <translation>人均 {amount}，加入于第 {months} 个月</translation>
    </message>
    <message>
        <source>The brand sells below cost: the first tier pays {paid}, a unit costs {cost}.</source>
        <translation>品牌低于成本供货：首级拿货价 {paid}，单件成本 {cost}。</translation>
    </message>
    <message>
        <source>The last tier pays {paid}, no less than the consumer: it earns nothing by selling.</source>
        <translation>末级拿货价 {paid}，不低于消费者价：卖货没有差价可赚。</translation>
    </message>
    <message>
        <source>Each unit loses {loss} before anyone has earned: price less returns, tax, handling and goods.</source>
        <translation>还没有人赚到钱，每件就先亏 {loss}：消费者价减去退货、税、履约与支付、货品之后为负。</translation>
    </message>
    <message>
        <source>Nobody ever leaves and nobody orders again: orders per month is 0 with a repurchase rate above 0.</source>
        <translation>顾客既不流失也不再下单：复购率大于 0，每月订单却为 0。</translation>
    </message>
    <message>
        <source>Conversion and orders are {factor} times what is stated: it sells at {price}, its reference price is {reference}, its price response {response}. If they were stated for the price of today, make that the reference price.</source>
        <translation>转化率和单量是所填数字的 {factor} 倍：售价 {price}，参考价 {reference}，价格弹性 {response}。如果所填数字就是现价下的，请把参考价改成现价。</translation>
    </message>
    <message>
        <source>There is nothing to divide by: {title} is zero.</source>
        <translation>没有可作分母的数：{title}为零。</translation>
    </message>
    <message>
        <source>this picture is damaged or cut off; its scenario cannot be read</source>
        <translation>这张图片已损坏或不完整，无法读出其中的方案</translation>
    </message>
    <message>
        <source>this picture holds no scenario; only pictures exported here do</source>
        <translation>这张图片里没有方案；只有本程序导出的图片才有</translation>
    </message>
    <message>
        <source>must be as many before as after: there are {before} and {after}</source>
        <translation>前后的模式数必须相同：分别有 {before} 个和 {after} 个</translation>
    </message>
    <message>
        <source>has no value before the change</source>
        <translation>变更前没有数值</translation>
    </message>
    <message>
        <source>has no value after the change</source>
        <translation>变更后没有数值</translation>
    </message>
    <message>
        <source>has no value where only this is changed: {names}</source>
        <translation>只改这些时没有数值：{names}</translation>
    </message>
    <message>
        <source>unknown figure</source>
        <translation>没有这个指标</translation>
    </message>
    <message>
        <source> (“tierwise figures” lists them all)</source>
        <translation>（“tierwise figures”列出全部结果）</translation>
    </message>
    <message>
        <source>must be another model than the one it is taken from</source>
        <translation>必须是另一个模式，不能与被减的模式相同</translation>
    </message>
    <message>
        <source>may mean {names}: write name and number as here</source>
        <translation>可能指{names}：请照此写出名称和编号</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>must be one of the models: {names}</source>
        <translation>必须是其中一个模式：{names}</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <translation>还剩 {seconds} 秒</translation>
    </message>
    <message>
        <source>the figure asked about, by its name in the summary, such as {names} (default: {default})</source>
        <translation>问的是哪项结果，用汇总里的名称，如 {names}（默认：{default}）</translation>
    </message>
    <message>
        <source>who of those who joined as agents earns and who loses, when, and by what</source>
        <translation>加入的代理谁赚谁亏、何时、靠什么</translation>
    </message>
    <message>
        <source>the model, by name or number as in paths (0 is the first)</source>
        <translation>哪个模式，写名称或路径里的编号（0 为第一个）</translation>
    </message>
    <message>
        <source>count only who has at least N months behind them, the joining month included (default: 1, everybody)</source>
        <translation>只计加入满 N 个月的人，含加入当月（默认 1，即所有人）</translation>
    </message>
    <message>
        <source>at most the horizon of {months}</source>
        <translation>不多于所计算的 {months}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>亏损</translation>
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
        <source>profit per joiner</source>
        <translation>人均盈亏</translation>
    </message>
    <message>
        <source>with stock at cost</source>
        <translation>库存按成本计</translation>
    </message>
    <message>
        <source>half recovered after … months</source>
        <translation>半数人回本的月数</translation>
    </message>
    <message>
        <source>of income from recruiting</source>
        <translation>收入中来自招募</translation>
    </message>
    <message>
        <source>Profit per joiner by joining month and tier:</source>
        <translation>按加入月份和级的人均盈亏：</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>ask for the lead over this model instead of the figure itself</source>
        <translation>问比这个模式领先多少，而不是结果本身</translation>
    </message>
    <message>
        <source>draw a picture instead of printing</source>
        <translation>画成图片，不打印</translation>
    </message>
    <message>
        <source>why a figure changed: the share of each changed parameter in the difference</source>
        <translation>结果为什么变了：每个改动的参数在差异里占多少</translation>
    </message>
    <message>
        <source>the scenario after the change; without it the same one with what --set changes</source>
        <translation>改动之后的方案；不写则为同一方案加上 --set 的改动</translation>
    </message>
    <message>
        <source>nothing to compare with: give --to FILE, --set PATH=VALUE or both</source>
        <translation>没有可比的对象：请用 --to 文件、--set 路径=数值，或两者都用</translation>
    </message>
    <message>
        <source>Stopped before the shares were known.</source>
        <translation>已停止，各部分尚未算出。</translation>
    </message>
    <message>
        <source>{figure}: {before} before, {after} after, a difference of {difference}</source>
        <translation>{figure}：之前 {before}，之后 {after}，相差 {difference}</translation>
    </message>
    <message>
        <source>Nothing that the figure depends on was changed.</source>
        <translation>这项结果所依赖的参数都没有改动。</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <source>of the difference</source>
        <translation>占总差异</translation>
    </message>
    <message>
        <source>causes</source>
        <translation>带来的变化</translation>
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
        <source>{count} values</source>
        <translation>{count} 个数值</translation>
    </message>
    <message>
        <source>how sure the results are: many draws of everything uncertain</source>
        <translation>结果有多大把握：给所有不确定的值许多组取值</translation>
    </message>
    <message>
        <source>how many (default: {count})</source>
        <translation>取值组数（默认：{count}）</translation>
    </message>
    <message>
        <source>a Sobol sequence (the evenest), a Latin hypercube, or plain chance (default: {name})</source>
        <translation>Sobol 序列（最均匀）、拉丁超立方或普通随机（默认：{name}）</translation>
    </message>
    <message>
        <source>Stopped after {done} of {wanted} draws; the figures are of these.</source>
        <translation>算完 {done} 组取值（共 {wanted} 组）时停止；以上结果只据这些。</translation>
    </message>
    <message>
        <source>Of more than {count} draws only these figures are kept: {names}.</source>
        <translation>超过 {count} 次取值时，只保留这些结果：{names}。</translation>
    </message>
    <message>
        <source>{count} draws ({method}, seed {seed})</source>
        <translation>{count} 组取值（{method}，种子 {seed}）</translation>
    </message>
    <message>
        <source>without a value</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>standard error of the mean, at most</source>
        <translation>均值的标准误，最多</translation>
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
        <source>standard error of the mean</source>
        <translation>平均值的标准误</translation>
    </message>
    <message>
        <source>LTV : CAC below 3, of those that have one</source>
        <translation>LTV : CAC 低于 3（占有此值的取值）</translation>
    </message>
    <message>
        <source>the brand loses</source>
        <translation>品牌亏损</translation>
    </message>
    <message>
        <source>agents lose, taken together</source>
        <translation>代理合计亏损</translation>
    </message>
    <message>
        <source>draws without joiners</source>
        <translation>无人加入的取值</translation>
    </message>
    <message>
        <source>Chances of a tier are of the draws in which somebody joins it.</source>
        <translation>各级的可能性只按有人加入该级的取值计算。</translation>
    </message>
    <message>
        <source>LTV : CAC below 3</source>
        <translation>LTV : CAC 低于 3</translation>
    </message>
    <message>
        <source>no LTV : CAC</source>
        <translation>没有 LTV : CAC</translation>
    </message>
    <message>
        <source>is the best of all models</source>
        <translation>在各模式中最好</translation>
    </message>
    <message>
        <source>is level with another best one</source>
        <translation>与另一最好的模式打平</translation>
    </message>
    <message>
        <source>In how many draws …</source>
        <translation>在多少组取值中……</translation>
    </message>
    <message>
        <source>None has a value in {share} of the draws.</source>
        <translation>在 {share} 的取值中，哪个模式都没有值。</translation>
    </message>
    <message>
        <source>{bounds}; in the window in percent</source>
        <translation>{bounds}；窗口里按百分数</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Only in</source>
        <translation>仅用于</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Costs carry a minus, so everything is added.</source>
        <translation>成本带负号，所以全部相加。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>In the other language</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Not to be called</source>
        <translation>不叫</translation>
    </message>
    <message>
        <source>who joins loses</source>
        <translation>加入者亏损的可能</translation>
    </message>
    <message>
        <source>most of the tier lose</source>
        <translation>该级多数人亏损</translation>
    </message>
    <message>
        <source>the values of a parameter at which a figure reaches a target, or two models tie</source>
        <translation>参数取什么值时某项结果达到目标，或两个模式打平</translation>
    </message>
    <message>
        <source>the parameter to change, and from where to where; without a range its usual one</source>
        <translation>要改变的参数和范围；不写范围则用常用范围</translation>
    </message>
    <message>
        <source>what the figure is to reach (default: 0)</source>
        <translation>结果要达到的数值（默认：0）</translation>
    </message>
    <message>
        <source>Stopped before anything was found.</source>
        <translation>已停止，尚未找到结果。</translation>
    </message>
    <message>
        <source>how much of a figure&apos;s variance each uncertain input causes (Sobol indices)</source>
        <translation>某项结果的方差有多少来自每个不确定的输入（Sobol 指数）</translation>
    </message>
    <message>
        <source>base points, a power of two; N × (inputs + 2) runs (default: {count})</source>
        <translation>基点数，须为 2 的幂；共计算 N ×（输入数 + 2）次（默认：{count}）</translation>
    </message>
    <message>
        <source>the same seed gives the same digits (default: 1)</source>
        <translation>相同的种子得到完全相同的数字（默认：1）</translation>
    </message>
    <message>
        <source>Stopped: from {count} base points.</source>
        <translation>已停止：只据 {count} 个基点。</translation>
    </message>
    <message>
        <source>95 % between</source>
        <translation>95 % 区间</translation>
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
        <source>… and {count} more that cause less</source>
        <translation>……另有 {count} 个影响更小</translation>
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
        <source>a figure of every model over a range of one parameter, or of two</source>
        <translation>一个（或两个）参数在一段范围内变动时，各模式的某项结果</translation>
    </message>
    <message>
        <source>the parameter to change, such as models.1.acquisition.cac=20:200 or models.*.costs.return_rate=0:0.3:7; without a range its usual one; twice for two parameters</source>
        <translation>要改变的参数，如 models.1.acquisition.cac=20:200 或 models.*.costs.return_rate=0:0.3:7；不写范围则用常用范围；写两次则同时改变两个</translation>
    </message>
    <message>
        <source>at most two parameters can be changed at once</source>
        <translation>一次最多改变两个参数</translation>
    </message>
    <message>
        <source>Of so many cells only these figures are written: {names}.</source>
        <translation>格数太多，只写出这些结果：{names}。</translation>
    </message>
    <message>
        <source>Stopped: the cells without a figure were not computed.</source>
        <translation>已停止：没有数字的格子尚未计算。</translation>
    </message>
    <message>
        <source>{figure}, {name}: down {rows}, across {columns}</source>
        <translation>{figure}，{name}：竖向 {rows}，横向 {columns}</translation>
    </message>
    <message>
        <source>Without a figure: {reason}</source>
        <translation>没有数字之处：{reason}</translation>
    </message>
    <message>
        <source>which inputs move a figure most, each from its low to its high value</source>
        <translation>哪些输入对某项结果影响最大，各从低值到高值</translation>
    </message>
    <message>
        <source>move inputs without an uncertainty too, by this share of themselves up and down: 0.2 for ±20 %%</source>
        <translation>没有给出不确定范围的输入也上下变动这么多：0.2 即 ±20 %%</translation>
    </message>
    <message>
        <source>how many inputs to print (default: {count})</source>
        <translation>打印多少个输入（默认：{count}）</translation>
    </message>
    <message>
        <source>Stopped: some inputs were not tried.</source>
        <translation>已停止：有些输入尚未试过。</translation>
    </message>
    <message>
        <source>{figure}: {value} as it is</source>
        <translation>{figure}：现在为 {value}</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>从……到</translation>
    </message>
    <message>
        <source>makes of it</source>
        <translation>结果变为</translation>
    </message>
    <message>
        <source>swing</source>
        <translation>幅度</translation>
    </message>
    <message>
        <source>No uncertain input moves it.</source>
        <translation>没有不确定的输入能影响它。</translation>
    </message>
    <message>
        <source>No input has a stated uncertainty.</source>
        <translation>没有任何输入给出不确定范围。</translation>
    </message>
    <message>
        <source>… and {count} more that move it less</source>
        <translation>……另有 {count} 个影响更小</translation>
    </message>
    <message>
        <source>Where the figure as it is lies beyond both ends, the swing reaches to it.</source>
        <translation>若现在的结果落在两端之外，变动幅度算到它为止。</translation>
    </message>
    <message>
        <source>* nobody stated a range: assumed ±{share}</source>
        <translation>* 没有给出范围，按 ±{share} 假设</translation>
    </message>
    <message>
        <source>* nobody stated a range: assumed ±{share}, whole numbers by at least 1</source>
        <translation>* 没有给出范围，按 ±{share} 假设，整数至少变动 1</translation>
    </message>
    <message>
        <source>Not moved, as nobody stated an uncertainty (--assume 0.2 moves them by 20 %):</source>
        <translation>未作变动，因为没有给出不确定范围（加 --assume 0.2 让它们变动 20 %）：</translation>
    </message>
    <message>
        <source>Not moved, as they are 0 today and nobody stated an uncertainty:</source>
        <translation>未作变动，因为现在为 0，也没有给出不确定范围：</translation>
    </message>
    <message>
        <source>where the goods and the consumers&apos; money went, over time, and what an agent is worth to the brand</source>
        <translation>货和消费者的钱去了哪里、逐月如何，以及一个代理对品牌值多少</translation>
    </message>
    <message>
        <source>Where the goods went, in units</source>
        <translation>货去了哪里，件</translation>
    </message>
    <message>
        <source>Where the money came from and went, in ¥</source>
        <translation>钱从哪里来、到哪里去，¥</translation>
    </message>
    <message>
        <source>Goods over time, in units so far</source>
        <translation>逐月的货，累计件数</translation>
    </message>
    <message>
        <source>The two books, in ¥ so far</source>
        <translation>两本账，累计 ¥</translation>
    </message>
    <message>
        <source>An agent beside a customer, in ¥</source>
        <translation>一个代理与一个顾客对照，¥</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>month</source>
        <translation>第几个月</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>came from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>went to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>of each ¥1 paid for goods to be used</source>
        <translation>买来用的每 ¥1 里</translation>
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
        <source>between: on hand, used by agents, dead</source>
        <translation>两者之差：在库、自用、死库存</translation>
    </message>
    <message>
        <source>brand&apos;s cash</source>
        <translation>品牌现金</translation>
    </message>
    <message>
        <source>deposits that it owes</source>
        <translation>其中应退的保证金</translation>
    </message>
    <message>
        <source>cash of brand and agents</source>
        <translation>品牌与代理合计现金</translation>
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
        <source>by month {number}</source>
        <translation>到第 {number} 月</translation>
    </message>
    <message>
        <source>which model wins where, over two parameters, with a rule in words</source>
        <translation>两个参数变动时哪个模式在哪里胜出，并用一句话说出规则</translation>
    </message>
    <message>
        <source>the figure that the models compete in (default: brand_profit)</source>
        <translation>比的是哪项结果（默认：brand_profit）</translation>
    </message>
    <message>
        <source>a map needs two parameters: give --over twice</source>
        <translation>地图需要两个参数：请写两次 --over</translation>
    </message>
    <message>
        <source>Stopped before borders and rules were known.</source>
        <translation>已停止：分界和规则尚未得出。</translation>
    </message>
    <message>
        <source>{figure}: less is better</source>
        <translation>{figure}：越小越好</translation>
    </message>
    <message>
        <source>{figure}: more is better</source>
        <translation>{figure}：越大越好</translation>
    </message>
    <message>
        <source>{name} from {low} to {high}</source>
        <translation>{name}，从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>wins in this part of the map</source>
        <translation>胜出的范围占地图的</translation>
    </message>
    <message>
        <source>wins in this part of the cells computed</source>
        <translation>胜出的范围占已计算部分的</translation>
    </message>
    <message>
        <source>level</source>
        <translation>打平</translation>
    </message>
    <message>
        <source>As the scenario stands, with values that differ from model to model, {name} wins.</source>
        <translation>按方案现状（各模式的数值不同），{name}胜出。</translation>
    </message>
    <message>
        <source>As the scenario stands, with values that differ from model to model, these are level: {name}.</source>
        <translation>按方案现状（各模式的数值不同），这些模式打平：{name}。</translation>
    </message>
    <message>
        <source>As the scenario stands, at {x} and {y}, {name} wins.</source>
        <translation>按方案现状，在 {x} 和 {y} 处，{name}胜出。</translation>
    </message>
    <message>
        <source>As the scenario stands, at {x} and {y}, these are level: {name}.</source>
        <translation>按方案现状，在 {x} 和 {y} 处，这些模式打平：{name}。</translation>
    </message>
    <message>
        <source>must be from {least} to {most} draws: more might not fit into memory</source>
        <translation>必须是 {least} 到 {most} 次取值：再多内存可能装不下</translation>
    </message>
    <message>
        <source>must be one of {names}</source>
        <translation>必须是 {names} 之一</translation>
    </message>
    <message>
        <source>Published, but not checked:</source>
        <translation>公布了、但没有核对的：</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
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
        <source>verdict, kind</source>
        <translation>判定与类别</translation>
    </message>
    <message>
        <source>nothing is uncertain: give a value a distribution first</source>
        <translation>没有任何不确定的值：请先给某个值设定分布</translation>
    </message>
    <message>
        <source>an entry for all models stands for one of the two, so they cannot be correlated like that</source>
        <translation>其中一个已由“所有模式”的那一项代替，不能这样设定相关</translation>
    </message>
    <message>
        <source>{paths} are correlated in the scenario. The indices are computed as if they were not, and mislead: what belongs to one may be credited to the other.</source>
        <translation>方案里 {paths} 彼此相关。这里按互不相关计算，指数会误导：属于一个的影响可能记到另一个头上。</translation>
    </message>
    <message>
        <source>nothing that this figure depends on is uncertain</source>
        <translation>这项结果所依赖的值都没有不确定性</translation>
    </message>
    <message>
        <source>stopped before there was anything to tell</source>
        <translation>已停止，还没有可说的结果</translation>
    </message>
    <message>
        <source>must be a power of two from {least} to {most}</source>
        <translation>必须是 {least} 到 {most} 之间的 2 的幂</translation>
    </message>
    <message>
        <source>has no value in {share} of the draws, so its variance has no parts: choose another figure</source>
        <translation>在 {share} 的取值中没有值，方差无从分解：请换一项结果</translation>
    </message>
    <message>
        <source>does not vary with anything that is uncertain</source>
        <translation>不随任何不确定的值变动</translation>
    </message>
    <message>
        <source>the two axes must be different parameters</source>
        <translation>两条轴必须是不同的参数</translation>
    </message>
    <message>
        <source>both axes together have {cells} cells; at most {most} are allowed</source>
        <translation>两条轴共有 {cells} 格；最多允许 {most} 格</translation>
    </message>
    <message>
        <source>{model} wins everywhere in this map</source>
        <translation>在这张图中，{model}处处胜出</translation>
    </message>
    <message>
        <source>{model} wins nowhere in this map</source>
        <translation>在这张图中，{model}无处胜出</translation>
    </message>
    <message>
        <source>{model} wins nearly everywhere (right in {share} of the map)</source>
        <translation>{model}几乎处处胜出（在图中 {share} 的范围内成立）</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}，且{second}</translation>
    </message>
    <message>
        <source>{model} wins where {where} (right in {share} of the map)</source>
        <translation>{where}时，{model}胜出（在图中 {share} 的范围内成立）</translation>
    </message>
    <message>
        <source>Two or more models are level in {share} of the map</source>
        <translation>两个或更多模式在图中 {share} 的范围内打平</translation>
    </message>
    <message>
        <source>{first} and {second} are level in {share} of the map</source>
        <translation>{first}和{second}在图中 {share} 的范围内打平</translation>
    </message>
    <message>
        <source>no figure is called so or speaks of it</source>
        <translation>没有哪项结果的名称或说明提到它</translation>
    </message>
    <message>
        <source>a share above 0 and below 1, such as 0.2 or 20%</source>
        <translation>大于 0、小于 1 的比例，如 0.2 或 20%</translation>
    </message>
    <message>
        <source>a share above 0 and below 1</source>
        <translation>大于 0、小于 1 的比例</translation>
    </message>
    <message>
        <source>{threshold}: {what} ({article})</source>
        <translation>{threshold}：{what}（{article}）</translation>
    </message>
    <message>
        <source>Month {month} reaches {facts}</source>
        <translation>第 {month} 个月达到：{facts}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>there is no such column; there are: {columns}</source>
        <translation>没有这一列；现有：{columns}</translation>
    </message>
    <message>
        <source>no preset is called so or speaks of it</source>
        <translation>没有这样的预设，也没有哪个预设提到它</translation>
    </message>
    <message>
        <source>what differs between two models, of one file or of two: inputs with their sources, and results</source>
        <translation>两个模式（同一文件或两个文件）有何不同：输入及其来源，以及结果</translation>
    </message>
    <message>
        <source>the other file or preset (default: the same)</source>
        <translation>另一个文件或预设（默认：同一个）</translation>
    </message>
    <message>
        <source>the same as OTHER</source>
        <translation>与 OTHER 相同</translation>
    </message>
    <message>
        <source>the other model, in the same way</source>
        <translation>另一个模式，写法相同</translation>
    </message>
    <message>
        <source>also what is the same in both</source>
        <translation>两者相同的也列出</translation>
    </message>
    <message>
        <source>the other file is named twice</source>
        <translation>另一个文件写了两次</translation>
    </message>
    <message>
        <source>nothing to compare with: name another model or file</source>
        <translation>没有可比较的对象：请另选一个模式或文件</translation>
    </message>
    <message>
        <source>All inputs of both models are the same.</source>
        <translation>两个模式的输入完全相同。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>All results of both models are the same.</source>
        <translation>两个模式的结果完全相同。</translation>
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
        <source>{number} pp</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>Information, not legal advice: a figure past a threshold is no verdict, one below it no clearance. Two levels protect nobody either: in 2022 a two-level plan with 5 distributors and 4 items sold was fined.</source>
        <translation>仅供了解，不是法律意见：越过门槛不等于定性，低于门槛也不等于无事。两级同样不能免责：2022 年有一家两级分销、只有 5 名分销员、卖出 4 件的企业被罚款。</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>无起点金额</translation>
    </message>
    <message>
        <source>{people} and {levels}, both</source>
        <translation>{people}且 {levels}，同时</translation>
    </message>
    <message>
        <source>{amount} or more</source>
        <translation>{amount}以上（含）</translation>
    </message>
    <message>
        <source>more than {amount}</source>
        <translation>超过 {amount}</translation>
    </message>
    <message>
        <source>{amount} paid in</source>
        <translation>收款 {amount}</translation>
    </message>
    <message>
        <source>Rules as of {date}, in our own words; what was not verified is said with each.</source>
        <translation>规则核对于 {date}，为本程序的转述；未核实之处逐条注明。</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Commission levels</source>
        <translation>佣金级</translation>
    </message>
    <message>
        <source>Legal levels</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>条文</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>not within {months}</source>
        <translation>{months}内未达到</translation>
    </message>
    <message>
        <source>∞ (no sales)</source>
        <translation>∞（没有销售）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>in force since {since}, checked {checked}</source>
        <translation>{since} 起施行，{checked} 核对</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>都未达到</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>达到其一</translation>
    </message>
    <message>
        <source>both</source>
        <translation>都达到</translation>
    </message>
    <message>
        <source>{narrow} to {wide}</source>
        <translation>{narrow}–{wide}</translation>
    </message>
    <message>
        <source>{value}, once {highest}</source>
        <translation>{value}，曾达 {highest}</translation>
    </message>
    <message>
        <source>from month {month}</source>
        <translation>第 {month} 个月起</translation>
    </message>
    <message>
        <source>Income by source is looked at in one run, not in many draws.</source>
        <translation>收入来源只看单次运行，不看多组取值。</translation>
    </message>
    <message>
        <source>Agents earn the difference between two prices: nothing is shared out of an order when it is paid.</source>
        <translation>代理赚的是进销差价：付款时订单里没有分账。</translation>
    </message>
    <message>
        <source>No agents: nobody joins, is recruited or is paid for selling.</source>
        <translation>没有代理：无人加入、被招募或因销售得报酬。</translation>
    </message>
    <message>
        <source>Consumers get {reward} for each person they bring; that is counted nowhere here.</source>
        <translation>消费者每带来一人得 {reward}，这里不计入任何一项。</translation>
    </message>
    <message>
        <source>Near: within 20 % below the threshold, of levels one below it. Over: reached, the number itself included (a cap: passed). The standing is the worst of all months, the figure that at the end. People are expected values: a tier counts as soon as part of a person is expected there.</source>
        <translation>接近：低于门槛不到 20 %，层级差一级。越线：达到门槛，包括本数（上限则为超过）。状态取各月中最重的，数字为期末数。人数是期望值：某级预期有人（不足一人也算）即计入。</translation>
    </message>
    <message>
        <source>Nobody has joined: there is the organiser’s own level alone.</source>
        <translation>无人加入：只有组织者本人一级。</translation>
    </message>
    <message>
        <source>{layers} tiers that somebody has joined and the organiser’s own level make {levels}.</source>
        <translation>有人加入的 {layers} 级，加上组织者本人一级，共 {levels} 级。</translation>
    </message>
    <message>
        <source>1 tier that somebody has joined and the organiser’s own level make {levels}.</source>
        <translation>有人加入的 1 级，加上组织者本人一级，共 {levels} 级。</translation>
    </message>
    <message>
        <source>{ever} in all, leavers included; {now} at the end.</source>
        <translation>累计 {ever} 人，含已退出的；期末 {now} 人。</translation>
    </message>
    <message>
        <source>The brand pays agents no commission, rebate or reward.</source>
        <translation>品牌不付给代理佣金、返利或奖励。</translation>
    </message>
    <message>
        <source>Paid to agents: {parts}; consumers paid {sales}.</source>
        <translation>付给代理：{parts}；消费者付了 {sales}。</translation>
    </message>
    <message>
        <source>1 level</source>
        <translation>1 级</translation>
    </message>
    <message>
        <source>Opening orders go to the tier above; the brand itself got {amount} from agents in all.</source>
        <translation>首批进货款付给上一级；品牌自己从代理处共收到 {amount}。</translation>
    </message>
    <message>
        <source>Paid in: {parts}.</source>
        <translation>已付：{parts}。</translation>
    </message>
    <message>
        <source>Joining costs nothing.</source>
        <translation>加入不用付钱。</translation>
    </message>
    <message>
        <source>{tier} nothing</source>
        <translation>{tier} 不用付</translation>
    </message>
    <message>
        <source>{people} and {levels}: both counts are reached. Whether it is a crime depends on more.</source>
        <translation>{people}、{levels}：两个数都达到。是否构成犯罪还要看其他条件。</translation>
    </message>
    <message>
        <source>{people} and {levels}: not both counts are reached.</source>
        <translation>{people}、{levels}：两个数没有同时达到。</translation>
    </message>
    <message>
        <source>Nothing was paid to join.</source>
        <translation>没有人为加入付过钱。</translation>
    </message>
    <message>
        <source>{tier} {amount} ({parts})</source>
        <translation>{tier} {amount}（{parts}）</translation>
    </message>
    <message>
        <source>To join: {tiers}.</source>
        <translation>加入须付：{tiers}。</translation>
    </message>
    <message>
        <source>A deposit counts although it is paid back: it must be paid to join.</source>
        <translation>保证金虽然退还也计入：不付就不能加入。</translation>
    </message>
    <message>
        <source>Later every agent must buy every month, up to {amount} a head: that is not counted here.</source>
        <translation>此后代理每月还必须进货，每人最多 {amount}：这里不计入。</translation>
    </message>
    <message>
        <source>Nobody is paid for bringing agents in.</source>
        <translation>没有人因招入代理得报酬。</translation>
    </message>
    <message>
        <source>{amount} for bringing agents in, {share} of all rewards that the brand paid agents.</source>
        <translation>因招入代理付出 {amount}，占品牌付给代理的全部报酬的 {share}。</translation>
    </message>
    <message>
        <source>Nothing of what agents earn comes from recruiting.</source>
        <translation>代理的收入中没有来自招募的。</translation>
    </message>
    <message>
        <source>Only the wide reading finds any: {wide} is the margin on opening orders that no consumer bought.</source>
        <translation>只有按宽口径才有：{wide} 是首批进货中消费者没有买走部分的差价。</translation>
    </message>
    <message>
        <source>{narrow} of what agents earn is rewards for recruits and shares of their fees.</source>
        <translation>代理的收入中 {narrow} 是招募奖励和加盟费提成。</translation>
    </message>
    <message>
        <source>{narrow} of what agents earn is rewards for recruits, {wide} with the margin on recruits’ opening orders that no consumer bought.</source>
        <translation>代理的收入中 {narrow} 是招募奖励；把新人首批进货中消费者没有买走的那部分的差价也算上，为 {wide}。</translation>
    </message>
    <message>
        <source>Nobody earns on what others below buy or sell.</source>
        <translation>没有人从下级的进货或销售中得报酬。</translation>
    </message>
    <message>
        <source>It has: {parts}.</source>
        <translation>包括：{parts}。</translation>
    </message>
    <message>
        <source>Whether a price difference is such pay is for the authority to judge.</source>
        <translation>差价算不算这种报酬，由主管机关判断。</translation>
    </message>
    <message>
        <source>Of its own sales to consumers: {tiers}.</source>
        <translation>占本级对消费者销售额：{tiers}。</translation>
    </message>
    <message>
        <source>Levels that the plan pays: {plan}; tiers that somebody has joined: {layers}.</source>
        <translation>制度付酬的级数：{plan}；有人加入的级数：{layers}。</translation>
    </message>
    <message>
        <source>All levels of one order add up to {share} of it.</source>
        <translation>一笔订单各级佣金合计为其 {share}。</translation>
    </message>
    <message>
        <source>Highest in month {month}: {share}.</source>
        <translation>第 {month} 个月最高：{share}。</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} 人</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>{count} levels</source>
        <translation>{count} 级</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空文件</translation>
    </message>
    <message>
        <source>is a web page, whatever its name says: open it in a spreadsheet and save it as .xlsx or .csv</source>
        <translation>其实是网页，与文件名不符：请用电子表格打开，另存为 .xlsx 或 .csv</translation>
    </message>
    <message>
        <source>is no table: there is only one column</source>
        <translation>不是表格：只有一列</translation>
    </message>
    <message>
        <source>has headings, but no rows below them</source>
        <translation>只有表头，没有数据行</translation>
    </message>
    <message>
        <source>Some letters cannot be read: the file is neither UTF-8 nor GB18030 throughout.</source>
        <translation>有些字符无法识别：文件并非全部为 UTF-8 或 GB18030 编码。</translation>
    </message>
    <message>
        <source>A quotation mark is never closed: all of them are read as letters.</source>
        <translation>有一个引号没有闭合：所有引号都按普通字符读取。</translation>
    </message>
    <message>
        <source>cannot be read as a table: {cause}</source>
        <translation>不能按表格读取：{cause}</translation>
    </message>
    <message>
        <source>{count} {kind}</source>
        <translation>{count} 项{kind}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 项</translation>
    </message>
    <message>
        <source>Own values are not used here but drawn from the ranges stated before: {names}. Make them certain, or state ranges of your own.</source>
        <translation>这些自定值在这里没有采用，而是按原来给出的区间抽取：{names}。可以把它们改为确定值，或给出自己的区间。</translation>
    </message>
    <message>
        <source>was {value}, the default</source>
        <translation>原为默认值 {value}</translation>
    </message>
    <message>
        <source>was {value}</source>
        <translation>原为 {value}</translation>
    </message>
    <message>
        <source>outside its stated range, {low} to {high}</source>
        <translation>超出所给范围 {low}–{high}</translation>
    </message>
    <message>
        <source>No goods were made</source>
        <translation>没有生产货</translation>
    </message>
    <message>
        <source>{units} of 100 units reached consumers</source>
        <translation>每生产 100 件，{units} 件到了消费者手里</translation>
    </message>
    <message>
        <source>Fewer than {units} of 100 units reached consumers</source>
        <translation>每生产 100 件，不到 {units} 件到了消费者手里</translation>
    </message>
    <message>
        <source>More than {units} of 100 units reached consumers</source>
        <translation>每生产 100 件，超过 {units} 件到了消费者手里</translation>
    </message>
    <message>
        <source>The brand lost {brand}</source>
        <translation>品牌亏了 {brand}</translation>
    </message>
    <message>
        <source>The brand earned {brand}</source>
        <translation>品牌赚了 {brand}</translation>
    </message>
    <message>
        <source>The brand lost {brand}, its agents earned {agents}</source>
        <translation>品牌亏了 {brand}，代理赚了 {agents}</translation>
    </message>
    <message>
        <source>The brand lost {brand}, its agents {agents}</source>
        <translation>品牌亏了 {brand}，代理亏了 {agents}</translation>
    </message>
    <message>
        <source>The brand earned {brand}, its agents {agents}</source>
        <translation>品牌赚了 {brand}，代理赚了 {agents}</translation>
    </message>
    <message>
        <source>The brand earned {brand}, its agents lost {agents}</source>
        <translation>品牌赚了 {brand}，代理亏了 {agents}</translation>
    </message>
    <message>
        <source>{made} units made, {stock} still in stock</source>
        <translation>生产 {made} 件，{stock} 件仍在库存</translation>
    </message>
    <message>
        <source>Nothing of the sell-in is stranded</source>
        <translation>出货没有滞留</translation>
    </message>
    <message>
        <source>The brand has {brand} in cash</source>
        <translation>品牌现金 {brand}</translation>
    </message>
    <message>
        <source>Brand {brand}, with its agents {system}</source>
        <translation>品牌 {brand}，连同代理 {system}</translation>
    </message>
    <message>
        <source>it owes {deposits} of deposits, more than it has</source>
        <translation>应退的保证金有 {deposits}，多于手上的现金</translation>
    </message>
    <message>
        <source>No customer was won</source>
        <translation>没有赢得顾客</translation>
    </message>
    <message>
        <source>An agent is worth {agent}; no customer was won</source>
        <translation>一个代理值 {agent}；没有赢得顾客</translation>
    </message>
    <message>
        <source>A customer is worth {worth} and costs {cost}</source>
        <translation>一位顾客值 {worth}，获客花 {cost}</translation>
    </message>
    <message>
        <source>An agent is worth {agent}, a customer {customer}</source>
        <translation>一个代理值 {agent}，一个顾客值 {customer}</translation>
    </message>
    <message>
        <source>The brand sold nothing to agents</source>
        <translation>品牌没有卖货给代理</translation>
    </message>
    <message>
        <source>Per ¥1 paid for use: brand {brand}</source>
        <translation>买来用的每 ¥1 里：品牌 {brand}</translation>
    </message>
    <message>
        <source>Per ¥1 paid for use: brand {brand}, agents {agents}</source>
        <translation>买来用的每 ¥1 里：品牌 {brand}，代理 {agents}</translation>
    </message>
    <message>
        <source>{share} of sell-in is stranded: {units} units</source>
        <translation>出货的 {share} 滞留：{units} 件</translation>
    </message>
    <message>
        <source>{deposits} of the brand&apos;s cash are deposits that it owes</source>
        <translation>品牌现金里有 {deposits} 是应退的保证金</translation>
    </message>
    <message>
        <source>Rows without any entry: {count}.</source>
        <translation>空行：{count} 行。</translation>
    </message>
    <message>
        <source>{lines} lines with {orders} order numbers: lines of one number count as one order.</source>
        <translation>{lines} 行明细对应 {orders} 个订单号：同一订单号的多行算作一笔订单。</translation>
    </message>
    <message>
        <source>There are no order numbers: every row counts as an order of its own.</source>
        <translation>没有订单号：每一行都算作一笔订单。</translation>
    </message>
    <message>
        <source>Rows that are refunds (amounts below 0): {count}. They are no orders; they lessen the order of their number, or else the average order.</source>
        <translation>退款行（金额为负）：{count} 行。退款不算订单；有订单号的从该订单中扣除，否则从平均订单金额中扣除。</translation>
    </message>
    <message>
        <source>Orders paid back in full, which do not count: {count}.</source>
        <translation>全额退款、不计入的订单：{count} 笔。</translation>
    </message>
    <message>
        <source>Orders of ¥0, which count: {count}.</source>
        <translation>金额为 0、仍计入的订单：{count} 笔。</translation>
    </message>
    <message>
        <source>{count} customers are masked, like 138****1234: several people may count as one and seem to come back.</source>
        <translation>有 {count} 位顾客的标识被打码（如 138****1234）：几个人可能被当成一个人，看上去像是复购。</translation>
    </message>
    <message>
        <source>Stopped: only the first {count} rows were read.</source>
        <translation>已停止：只读了前 {count} 行。</translation>
    </message>
    <message>
        <source>{customers} customers, {orders} orders, {average} each</source>
        <translation>{customers} 位顾客，{orders} 笔订单，平均每笔 {average}</translation>
    </message>
    <message>
        <source>no column looks like it: name one of {columns}</source>
        <translation>没有认出这一列：请从中指定一列：{columns}</translation>
    </message>
    <message>
        <source>cannot be both {first} and {second}</source>
        <translation>不能同时作为{first}和{second}</translation>
    </message>
    <message>
        <source>has no row that is an order</source>
        <translation>没有一行是有效订单</translation>
    </message>
    <message>
        <source>has no row that is an order; most often: {reason}, as in row {row}, column {column}: {value}</source>
        <translation>没有一行是有效订单；最常见的原因：{reason}，例如第 {row} 行“{column}”列：{value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>is locked with a password: save it without one</source>
        <translation>有密码保护：请另存为无密码的文件</translation>
    </message>
    <message>
        <source>is no workbook that can be read: {cause}</source>
        <translation>不是可以读取的工作簿：{cause}</translation>
    </message>
    <message>
        <source>there is no such sheet; there are: {sheets}</source>
        <translation>没有这个工作表；现有：{sheets}</translation>
    </message>
    <message>
        <source>has no sheet with a table of orders</source>
        <translation>没有一个工作表含有订单表格</translation>
    </message>
    <message>
        <source>{count} sheets with the same headings are read as one table: {sheets}.</source>
        <translation>{count} 个表头相同的工作表合为一张表读取：{sheets}。</translation>
    </message>
    <message>
        <source>Sheets that are not read: {sheets}.</source>
        <translation>没有读取的工作表：{sheets}。</translation>
    </message>
    <message>
        <source>Of {count} sheets, only “{sheet}” is read.</source>
        <translation>共 {count} 个工作表，只读“{sheet}”。</translation>
    </message>
    <message>
        <source>facts against the thresholds of the law on pyramid selling (China); information, not advice</source>
        <translation>各模式的事实与禁止传销法规的门槛对照；仅供了解，不是法律意见</translation>
    </message>
    <message>
        <source>also print every rule and case with its sources</source>
        <translation>同时列出每条规则、案例及其来源</translation>
    </message>
    <message>
        <source>“tierwise law --rules” prints every rule and case with its sources.</source>
        <translation>“tierwise law --rules” 列出每条规则、案例及其来源。</translation>
    </message>
    <message>
        <source>{threshold}; {article}</source>
        <translation>{threshold}；{article}</translation>
    </message>
    <message>
        <source>The last month is not complete: cut after {month}.</source>
        <translation>最后一个月不完整：截至 {month}。</translation>
    </message>
    <message>
        <source>Orders outside these months, which do not count: {count}.</source>
        <translation>不在这些月份内、不计入的订单：{count} 笔。</translation>
    </message>
    <message>
        <source>{first} has {count} first orders, later months about {later}: the file seems to begin after the shop did, so that old customers look new. Begin later.</source>
        <translation>{first} 有 {count} 个首单，以后各月约 {later} 个：文件似乎晚于开店时间，老顾客被当成了新顾客。请把起始月份往后移。</translation>
    </message>
    <message>
        <source>In the month of the first order there are {count} orders per customer. The model counts 1 there, and so leaves the rest out.</source>
        <translation>首单当月平均每位顾客有 {count} 笔订单。模型当月只算 1 笔，其余不计。</translation>
    </message>
    <message>
        <source>must be a month, such as 2024-06</source>
        <translation>必须是月份，例如 2024-06</translation>
    </message>
    <message>
        <source>ends on {day}: not one month is complete (--until takes it all the same)</source>
        <translation>到 {day} 为止：没有一个完整的月份（可用 --until 仍然计入）</translation>
    </message>
    <message>
        <source>there is no first order from {first} to {last}</source>
        <translation>{first} 至 {last} 之间没有首单</translation>
    </message>
    <message>
        <source>Only {count} customers: with fewer than {least} the fit says little.</source>
        <translation>只有 {count} 位顾客：少于 {least} 位时，拟合说明不了多少。</translation>
    </message>
    <message>
        <source>Only {count} complete months after the first: with fewer than {least} the fit says little.</source>
        <translation>首月之后只有 {count} 个完整月份：少于 {least} 个月时，拟合说明不了多少。</translation>
    </message>
    <message>
        <source>Drop-out does not differ between customers as far as the data tell: take the geometric curve.</source>
        <translation>从数据看，顾客之间的流失没有差别：请用几何曲线。</translation>
    </message>
    <message>
        <source>The data do not tell drop-out from rare orders: an estimate lies at the end of what is possible.</source>
        <translation>数据分不清是流失还是下单稀少：有一个估计值落在可能范围的边缘。</translation>
    </message>
    <message>
        <source>The data do not say how sure the estimates are.</source>
        <translation>从数据看不出估计有多可靠。</translation>
    </message>
    <message>
        <source>The fit is poor: it lies {share} of the curve from the data on average.</source>
        <translation>拟合不佳：与数据平均相差曲线的 {share}。</translation>
    </message>
    <message>
        <source>The fit is poor: by it {fitted} of the customers would have come again, {observed} did. Customers differ more than the curve knows.</source>
        <translation>拟合不佳：按它应有 {fitted} 的顾客再次下单，实际为 {observed}。顾客之间的差别比曲线所假定的大。</translation>
    </message>
    <message>
        <source>needs the start and at least two periods after it</source>
        <translation>需要起点和之后至少两期</translation>
    </message>
    <message>
        <source>must be numbers that begin above 0 and never fall below it</source>
        <translation>必须是数字，起点大于 0，且不小于 0</translation>
    </message>
    <message>
        <source>must not rise: {after} follows {before}</source>
        <translation>不能上升：{before} 之后是 {after}</translation>
    </message>
    <message>
        <source>must fall: nobody is lost in it</source>
        <translation>必须下降：其中没有人流失</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>订单编号</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户ID</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Order status</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>sample orders (invented)</source>
        <translation>示例订单（虚构）</translation>
    </message>
    <message>
        <source>These orders are invented: they show how the page works, and say nothing of any shop.</source>
        <translation>这些订单是虚构的：只演示本页的用法，不代表任何店铺。</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>paid with points</source>
        <translation>积分支付</translation>
    </message>
    <message>
        <source>own data, {first} to {last}, n = {customers} customers, {orders} orders</source>
        <translation>自有数据，{first} 至 {last}，n = {customers} 位顾客、{orders} 笔订单</translation>
    </message>
    <message>
        <source>There is no complete month after the first yet.</source>
        <translation>首月之后还没有完整的月份。</translation>
    </message>
    <message>
        <source>Nobody ordered again in a later month: there is no curve to fit, the repurchase rate is 0.</source>
        <translation>以后各月没有人再次下单：没有可拟合的曲线，复购率为 0。</translation>
    </message>
    <message>
        <source>own data, {date}, survival over {count} periods of {months} months, n = {customers} customers</source>
        <translation>自有数据，{date}，{count} 期留存（每期 {months} 个月），n = {customers} 位顾客</translation>
    </message>
    <message>
        <source>own data, {date}, survival over {count} periods of {months} months, number of customers unknown</source>
        <translation>自有数据，{date}，{count} 期留存（每期 {months} 个月），顾客数未知</translation>
    </message>
    <message>
        <source>Average order {average}; in “{model}” an order is {units} × {price} = {value}. It is left as it is.</source>
        <translation>平均订单金额 {average}；“{model}”中每笔订单为 {units} × {price} = {value}。这里不作改动。</translation>
    </message>
    <message>
        <source>repurchase rate, survival and order value from a shop&apos;s own orders, put into a model</source>
        <translation>从店铺自己的订单得出复购率、留存和订单金额，并写入模式</translation>
    </message>
    <message>
        <source>a table of orders: .csv, .tsv, .txt, .xlsx, .xls; or “sample”</source>
        <translation>订单表格：.csv、.tsv、.txt、.xlsx、.xls；或写 sample 用示例</translation>
    </message>
    <message>
        <source>the sheet of a workbook (default: the first with rows, and those like it)</source>
        <translation>工作簿里的工作表（默认：第一个有数据的，以及表头与它相同的）</translation>
    </message>
    <message>
        <source>the column of the customer, by heading, number or letter (default: guessed)</source>
        <translation>顾客所在的列：列名、序号或字母（默认：自动识别）</translation>
    </message>
    <message>
        <source>the column of the date</source>
        <translation>日期所在的列</translation>
    </message>
    <message>
        <source>the column of the amount</source>
        <translation>金额所在的列</translation>
    </message>
    <message>
        <source>the column of the order number; “none” for none</source>
        <translation>订单号所在的列；没有则写 none</translation>
    </message>
    <message>
        <source>the column of the order&apos;s status; “none” for none</source>
        <translation>订单状态所在的列；没有则写 none</translation>
    </message>
    <message>
        <source>the column of the amount refunded; “none” for none</source>
        <translation>退款金额所在的列；没有则写 none</translation>
    </message>
    <message>
        <source>the first month of cohorts: 2023-01</source>
        <translation>首单的起始月份：2023-01</translation>
    </message>
    <message>
        <source>the last month that counts (default: the last complete one)</source>
        <translation>计入的最后月份（默认：最后一个完整月份）</translation>
    </message>
    <message>
        <source>the curve to put into the model (default: the better one)</source>
        <translation>写入模式的曲线（默认：较好的一条）</translation>
    </message>
    <message>
        <source>write the rows that do not count into a CSV file</source>
        <translation>把不计入的行写成 CSV 文件</translation>
    </message>
    <message>
        <source>put the fit into this scenario</source>
        <translation>把拟合结果写入这个方案</translation>
    </message>
    <message>
        <source>its model, by name or number as in paths</source>
        <translation>其中的模式：名称，或路径中的序号</translation>
    </message>
    <message>
        <source>write the scenario here (default: into the file of --into itself)</source>
        <translation>方案写到这里（默认：写回 --into 的文件）</translation>
    </message>
    <message>
        <source>fit a survival series instead: 1,.869,.743,… (shares or customers left)</source>
        <translation>改为拟合留存序列：1,.869,.743,…（留存份额或人数）</translation>
    </message>
    <message>
        <source>months between two values of the series (default: 1)</source>
        <translation>序列中相邻两个值相隔的月数（默认：1）</translation>
    </message>
    <message>
        <source>customers at the start of a series of shares: without, its errors are not known</source>
        <translation>份额序列起点的顾客数：不给则不知道误差</translation>
    </message>
    <message>
        <source>name a table of orders, or give --survival</source>
        <translation>请给出订单表格，或用 --survival</translation>
    </message>
    <message>
        <source>Stopped: only a part of the orders was read.</source>
        <translation>已停止：只读了一部分订单。</translation>
    </message>
    <message>
        <source>Survival series</source>
        <translation>留存序列</translation>
    </message>
    <message>
        <source>must be numbers with commas between them</source>
        <translation>必须是用逗号分开的数字</translation>
    </message>
    <message>
        <source>needs --into: the scenario to put the fit into</source>
        <translation>需要 --into：写入哪个方案</translation>
    </message>
    <message>
        <source>name a file: a preset itself stays as it is</source>
        <translation>请给出文件名：预设本身不会改动</translation>
    </message>
    <message>
        <source>name the model: {names}</source>
        <translation>请指定模式：{names}</translation>
    </message>
    <message>
        <source>Columns: {columns}</source>
        <translation>列：{columns}</translation>
    </message>
    <message>
        <source>Warning: {text}</source>
        <translation>注意：{text}</translation>
    </message>
    <message>
        <source>Put into “{model}”; source: {source}</source>
        <translation>已写入“{model}”；来源：{source}</translation>
    </message>
    <message>
        <source>The uncertainty of {value} is stated for all models together, which has precedence.</source>
        <translation>{value}的不确定性已对所有模式统一给出，以它为准。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>log-likelihood {value}</source>
        <translation>对数似然 {value}</translation>
    </message>
    <message>
        <source>Without the number of customers (--customers) nobody knows how sure this is.</source>
        <translation>没有顾客数（--customers），就不知道结果有多可靠。</translation>
    </message>
    <message>
        <source>Taken: the {curve} curve.</source>
        <translation>采用：{curve}曲线。</translation>
    </message>
    <message>
        <source>Taken: the {curve} curve, by its AIC.</source>
        <translation>按 AIC 采用：{curve}曲线。</translation>
    </message>
    <message>
        <source>Every row counts.</source>
        <translation>所有行都计入。</translation>
    </message>
    <message>
        <source>Rows that do not count: {count} of {rows}</source>
        <translation>不计入的行：{count} 行，共 {rows} 行</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>for example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>in row</source>
        <translation>所在行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>first order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>顾客数</translation>
    </message>
    <message>
        <source>… and {count} earlier cohorts (all with --csv)</source>
        <translation>……另有更早的 {count} 批（--csv 给出全部）</translation>
    </message>
    <message>
        <source>Came again, data {share}; by the fit</source>
        <translation>再次下单：实际 {share}；按拟合</translation>
    </message>
    <message>
        <source>Log-likelihood</source>
        <translation>对数似然</translation>
    </message>
    <message>
        <source>value (90 % interval)</source>
        <translation>数值（90 % 区间）</translation>
    </message>
    <message>
        <source>Behind it: {customers} customers, {months} complete months; orders in a month with one: {orders}</source>
        <translation>依据：{customers} 位顾客、{months} 个完整月份；有订单的月份平均 {orders} 笔</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>不判定</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>as calibrated</source>
        <translation>符合校准</translation>
    </message>
    <message>
        <source>{figure} {words}.</source>
        <translation>{words}：{figure}。</translation>
    </message>
    <message>
        <source>figures are calibrated: no proof</source>
        <translation>校准的数，不算证明</translation>
    </message>
    <message>
        <source>figures are calibrated: no proof; {count} of them are missed</source>
        <translation>校准的数，不算证明；其中 {count} 个没有达到</translation>
    </message>
    <message>
        <source>figures of closed forms and published tables agree to the digits printed</source>
        <translation>闭式解和已发表的表，与印出的数字一致</translation>
    </message>
    <message>
        <source>figures are compared: nothing was tuned to them</source>
        <translation>只作对照的数，没有照它们调过</translation>
    </message>
    <message>
        <source>Allowed: half of the last digit printed.</source>
        <translation>允许：印出的末位数字的一半。</translation>
    </message>
    <message>
        <source>It must be above the published value.</source>
        <translation>须高于公布的值。</translation>
    </message>
    <message>
        <source>It must be below the published value.</source>
        <translation>须低于公布的值。</translation>
    </message>
    <message>
        <source>It must be within the published range.</source>
        <translation>须在公布的范围内。</translation>
    </message>
    <message>
        <source>within</source>
        <translation>在范围内</translation>
    </message>
    <message>
        <source>{number} points</source>
        <translation>{number} 个百分点</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count}/{all}</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改动过的数值</translation>
    </message>
    <message>
        <source>To mind</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>The models</source>
        <translation>各模式说明</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>Profit and loss</source>
        <translation>损益</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>结果所依据的数值</translation>
    </message>
    <message>
        <source>Every value that the models ran with, and where it comes from.</source>
        <translation>计算所用的每个数值及其来源。</translation>
    </message>
    <message>
        <source>Tierwise {version} · {date}</source>
        <translation>层算 {version} · {date}</translation>
    </message>
    <message>
        <source>1 value was changed since this was written.</source>
        <translation>写下这段说明之后，有 1 项数值已改。</translation>
    </message>
    <message>
        <source>{count} values were changed since this was written.</source>
        <translation>写下这段说明之后，有 {count} 项数值已改。</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模式</translation>
    </message>
    <message>
        <source>it was set by hand</source>
        <translation>由用户设定</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Source of the value before</source>
        <translation>原值的来源</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Stated range</source>
        <translation>所给范围</translation>
    </message>
    <message>
        <source>of the value before: {source}</source>
        <translation>原值的来源：{source}</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>One product for all models</source>
        <translation>共用商品</translation>
    </message>
    <message>
        <source>Each model its own product</source>
        <translation>各模式用各自的产品</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 项输入</translation>
    </message>
    <message>
        <source>{name}: {before} → {after}</source>
        <translation>{name}：{before} → {after}</translation>
    </message>
    <message>
        <source>{name} in every model</source>
        <translation>所有模式的{name}</translation>
    </message>
    <message>
        <source>{name} in {count} models</source>
        <translation>{count} 个模式的{name}</translation>
    </message>
    <message>
        <source>{name} in every tier</source>
        <translation>各级的{name}</translation>
    </message>
    <message>
        <source>{name} in {count} tiers</source>
        <translation>{count} 级的{name}</translation>
    </message>
    <message>
        <source>Add level {number} of commission</source>
        <translation>添加第 {number} 层佣金</translation>
    </message>
    <message>
        <source>Remove level {number} of commission</source>
        <translation>删除第 {number} 层佣金</translation>
    </message>
    <message>
        <source>Add tier {name}</source>
        <translation>添加“{name}”级</translation>
    </message>
    <message>
        <source>Remove tier {name}</source>
        <translation>删除“{name}”级</translation>
    </message>
    <message>
        <source>Reorder the tiers</source>
        <translation>调整各级顺序</translation>
    </message>
    <message>
        <source>Reorder the models</source>
        <translation>调整模式顺序</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>添加{name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Rename {before} to {after}</source>
        <translation>将“{before}”改名为“{after}”</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Notes on {name}</source>
        <translation>{name}的备注</translation>
    </message>
    <message>
        <source>Title: {title}</source>
        <translation>标题：{title}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Source of {name}</source>
        <translation>{name}的来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Uncertainty of {name}</source>
        <translation>{name}的不确定性</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>不确定性</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Model “{name}”</source>
        <translation>模式“{name}”</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Place of the model</source>
        <translation>模式的位置</translation>
    </message>
    <message>
        <source>Tier {number}</source>
        <translation>第 {number} 级</translation>
    </message>
    <message>
        <source>Name of tier {number}</source>
        <translation>第 {number} 级的名称</translation>
    </message>
    <message>
        <source>{name} ({unit})</source>
        <translation>{name}（{unit}）</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet} 第 {row} 行</translation>
    </message>
</context>
<context>
    <name>Account</name>
    <message>
        <source>brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>cost of goods</source>
        <translation>货品成本</translation>
    </message>
    <message>
        <source>handling</source>
        <translation>履约与支付</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>price</source>
        <translation>消费者价</translation>
    </message>
</context>
<context>
    <name>AgentWorth</name>
    <message>
        <source>margin on goods sold to agents</source>
        <translation>卖货给代理的毛利</translation>
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
        <source>buy-back, less the goods at cost</source>
        <translation>回购（减去收回货的成本）</translation>
    </message>
    <message>
        <source>rebates</source>
        <translation>返利</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>recruiting rewards</source>
        <translation>招募奖励</translation>
    </message>
    <message>
        <source>joining gifts</source>
        <translation>入门礼包</translation>
    </message>
    <message>
        <source>margin on what agents sold</source>
        <translation>代理所售货的毛利</translation>
    </message>
    <message>
        <source>margin on goods that did not strand</source>
        <translation>未滞留货的毛利</translation>
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
    <name>Caveat</name>
    <message>
        <source>Agents go on joining and buying although most may lose.</source>
        <translation>即使多数代理在亏钱，模型里仍会有人加入、进货。</translation>
    </message>
    <message>
        <source>Recruiting and opening orders do not react to price: with agents who hold stock, a higher price flatters the brand.</source>
        <translation>招募人数和首批进货量不随售价变化：代理囤货时，提价会让品牌的结果偏好看。</translation>
    </message>
    <message>
        <source>All agents of a tier earn the same per head in a month and share one stock: newcomers&apos; stock serves the others too, and “who loses” means joining months whose average loses.</source>
        <translation>同一级的代理当月人均收入相同，共用一份库存：新人进的货也供老代理卖；所谓“亏损”，是指平均亏损的那几批加入者，而不是具体的某个人。</translation>
    </message>
    <message>
        <source>Another number of tiers changes entry orders and the number of agents with it: it compares ladders, not tiers alone.</source>
        <translation>改变级数，首批进货量和代理人数也跟着变：比较的是整个阶梯，而不只是级数。</translation>
    </message>
    <message>
        <source>Input tax is not modelled; who takes the consumer&apos;s money bears the sales tax. Unsold stock is worth nothing unless a figure says otherwise.</source>
        <translation>不计进项税；谁向消费者收款，谁负担销售税。没卖出去的货按零计值，另有说明的指标除外。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Kind of model</source>
        <translation>模式类型</translation>
    </message>
    <message>
        <source>Basis of the price</source>
        <translation>定价基准</translation>
    </message>
    <message>
        <source>Table of tiers</source>
        <translation>各级表</translation>
    </message>
    <message>
        <source>One product for all models</source>
        <translation>共用商品</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What decides</source>
        <translation>关键指标</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>What a customer is worth and costs</source>
        <translation>顾客价值与获客成本</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
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
    <name>File</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>相关性</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>来源：{name}</translation>
    </message>
    <message>
        <source>How sure: {name}</source>
        <translation>把握：{name}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Input</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Line of the statement</source>
        <translation>损益表的一行</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>agents buy and hold stock</source>
        <translation>代理进货囤货</translation>
    </message>
    <message>
        <source>agents earn commission, the brand holds the stock</source>
        <translation>代理拿佣金，品牌备货</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>无代理</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>near</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>over</source>
        <translation>越线</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Pay for recruiting</source>
        <translation>招募报酬（人头）</translation>
    </message>
    <message>
        <source>Legal levels, organiser included</source>
        <translation>层级（含组织者）</translation>
    </message>
    <message>
        <source>People, organiser included</source>
        <translation>人数（含组织者）</translation>
    </message>
    <message>
        <source>Criminal filing: people and levels</source>
        <translation>刑事立案：人数与层级</translation>
    </message>
    <message>
        <source>People, for a serious case</source>
        <translation>人数，情节严重</translation>
    </message>
    <message>
        <source>Entry money, all together</source>
        <translation>入门款，累计</translation>
    </message>
    <message>
        <source>Entry money a head, dearest tier</source>
        <translation>每人入门款，最高的一级</translation>
    </message>
    <message>
        <source>Income from recruiting, narrow to wide</source>
        <translation>代理收入中来自招募的（窄–宽）</translation>
    </message>
    <message>
        <source>Rewards, of all consumer sales</source>
        <translation>报酬占全部消费者销售额</translation>
    </message>
    <message>
        <source>Pay on the sales of others (team pay)</source>
        <translation>按他人业绩计酬（团队计酬）</translation>
    </message>
    <message>
        <source>Rewards of one tier, of its own sales</source>
        <translation>单级报酬占本级销售额</translation>
    </message>
    <message>
        <source>Levels that earn on a sale</source>
        <translation>一笔成交几级得利</translation>
    </message>
    <message>
        <source>Commissions out of one order</source>
        <translation>一笔订单分出的佣金</translation>
    </message>
    <message>
        <source>Criminal law</source>
        <translation>刑事</translation>
    </message>
    <message>
        <source>Administrative law</source>
        <translation>行政</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>fee {amount}</source>
        <translation>加盟费 {amount}</translation>
    </message>
    <message>
        <source>deposit {amount}, which counts although it is paid back</source>
        <translation>保证金 {amount}（退还也计入）</translation>
    </message>
    <message>
        <source>compulsory opening order {amount}</source>
        <translation>首批进货 {amount}</translation>
    </message>
    <message>
        <source>commissions {amount}</source>
        <translation>佣金 {amount}</translation>
    </message>
    <message>
        <source>rebates {amount}</source>
        <translation>返利 {amount}</translation>
    </message>
    <message>
        <source>commissions from the second level on {amount}</source>
        <translation>第 2 级起的佣金 {amount}</translation>
    </message>
    <message>
        <source>rebates on goods passed on {amount}</source>
        <translation>转出货物的返利 {amount}</translation>
    </message>
    <message>
        <source>rewards for recruits {amount}</source>
        <translation>招募奖励 {amount}</translation>
    </message>
    <message>
        <source>rewards on recruits’ opening orders {amount}</source>
        <translation>按下级首批进货给的奖励 {amount}</translation>
    </message>
    <message>
        <source>price differences on goods sold to the tiers below {amount}</source>
        <translation>卖给下级的差价 {amount}</translation>
    </message>
    <message>
        <source>deposit {amount}</source>
        <translation>保证金 {amount}</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>join fee</source>
        <translation>加盟费</translation>
    </message>
    <message>
        <source>joining gift</source>
        <translation>入门礼包</translation>
    </message>
    <message>
        <source>recruiting</source>
        <translation>招募奖励</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>acquisition</source>
        <translation>获客</translation>
    </message>
    <message>
        <source>goods made</source>
        <translation>生产成本</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>货品</translation>
    </message>
    <message>
        <source>rebate</source>
        <translation>返利</translation>
    </message>
    <message>
        <source>consumer sales</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>sales tax</source>
        <translation>销售税</translation>
    </message>
    <message>
        <source>payment fee</source>
        <translation>支付与平台费</translation>
    </message>
    <message>
        <source>fulfilment</source>
        <translation>履约</translation>
    </message>
    <message>
        <source>running cost</source>
        <translation>日常开支</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>community</source>
        <translation>社群运营</translation>
    </message>
    <message>
        <source>fixed cost</source>
        <translation>固定成本</translation>
    </message>
    <message>
        <source>buy-back</source>
        <translation>回购</translation>
    </message>
    <message>
        <source>liquidation</source>
        <translation>清仓</translation>
    </message>
    <message>
        <source>holding cost</source>
        <translation>库存持有成本</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>consumers</source>
        <translation>消费者</translation>
    </message>
    <message>
        <source>agents, for own use</source>
        <translation>代理自用付款</translation>
    </message>
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
        <source>rewards to consumers</source>
        <translation>给消费者的奖励</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Customer</source>
        <translation>顾客</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>no customer</source>
        <translation>没有顾客</translation>
    </message>
    <message>
        <source>a total of other rows</source>
        <translation>其他行的合计</translation>
    </message>
    <message>
        <source>a spreadsheet has cut off digits of the customer&apos;s number</source>
        <translation>顾客号码的末几位被电子表格截断</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>没有日期</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>which is the day and which the month?</source>
        <translation>分不清哪个是日、哪个是月</translation>
    </message>
    <message>
        <source>a day in the future</source>
        <translation>日期在未来</translation>
    </message>
    <message>
        <source>a day before 1995</source>
        <translation>日期早于 1995 年</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>not an amount of money</source>
        <translation>不是金额</translation>
    </message>
    <message>
        <source>a refund that is no amount of money</source>
        <translation>退款不是金额</translation>
    </message>
    <message>
        <source>not completed: cancelled, unpaid or refunded</source>
        <translation>未完成：已取消、未付款或已退款</translation>
    </message>
    <message>
        <source>the same order again</source>
        <translation>重复的同一订单</translation>
    </message>
    <message>
        <source>the order number of another customer</source>
        <translation>订单号属于另一位顾客</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>own value</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>未注明来源</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>sourced</source>
        <translation>有来源</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无来源</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Consumer price</source>
        <translation>消费者价</translation>
    </message>
    <message>
        <source>Mark-up × unit cost, or share × list price.</source>
        <translation>加价倍率 × 单件成本，或比例 × 标价。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>All orders placed; where agents earn commission their own use is in it.</source>
        <translation>下单总数；代理拿佣金的模式下，含代理自用的订单。</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>GMV</translation>
    </message>
    <message>
        <source>Consumer price × units sold, returns included.</source>
        <translation>消费者价 × 售出件数，含退货。</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客数</translation>
    </message>
    <message>
        <source>People who bought for the first time.</source>
        <translation>第一次购买的人。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索数</translation>
    </message>
    <message>
        <source>People reached: paid, organic, by agents, by referral and by word of mouth.</source>
        <translation>触达的人：付费引流、自然到来、代理拓客、转介绍和口碑带来的都算。</translation>
    </message>
    <message>
        <source>Units made</source>
        <translation>生产量</translation>
    </message>
    <message>
        <source>Everything the brand had made.</source>
        <translation>品牌生产的全部货品。</translation>
    </message>
    <message>
        <source>Sell-in</source>
        <translation>出货量</translation>
    </message>
    <message>
        <source>What the brand sold to agents; without stock-holding agents, to consumers.</source>
        <translation>品牌卖给代理的货；代理不囤货时，为卖给消费者的货。</translation>
    </message>
    <message>
        <source>Sell-through</source>
        <translation>动销量</translation>
    </message>
    <message>
        <source>What consumers bought and kept.</source>
        <translation>消费者买下并留下的货。</translation>
    </message>
    <message>
        <source>Stranded goods</source>
        <translation>滞留率</translation>
    </message>
    <message>
        <source>1 − (sell-through + scrapped + liquidated) / (sell-in − bought back): what never reached a consumer. Agents&apos; own use is part of it.</source>
        <translation>1 −（动销 + 报废 + 清仓）÷（出货 − 回购）：没到消费者手里的货所占的比例，代理自用也算在内。</translation>
    </message>
    <message>
        <source>Agents&apos; own use</source>
        <translation>代理自用</translation>
    </message>
    <message>
        <source>Units that agents used up themselves, of sell-in (of units sold on commission).</source>
        <translation>代理自己用掉的货占出货量的比例；拿佣金的模式下，占售出件数的比例。</translation>
    </message>
    <message>
        <source>Channel stock</source>
        <translation>渠道库存</translation>
    </message>
    <message>
        <source>Units that agents hold at the end.</source>
        <translation>期末代理手中的货。</translation>
    </message>
    <message>
        <source>Channel stock at cost</source>
        <translation>渠道库存金额</translation>
    </message>
    <message>
        <source>The same at what each tier paid for it.</source>
        <translation>按各级的拿货价计。</translation>
    </message>
    <message>
        <source>Channel stock lasts</source>
        <translation>渠道库存可销期</translation>
    </message>
    <message>
        <source>Channel stock over the mean sell-through of the last three months.</source>
        <translation>渠道库存 ÷ 最近三个月的平均动销量。</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>死库存</translation>
    </message>
    <message>
        <source>Units that leavers took along and nobody bought.</source>
        <translation>退出的代理带走、没有卖掉的货。</translation>
    </message>
    <message>
        <source>Orders per customer</source>
        <translation>每客订单数</translation>
    </message>
    <message>
        <source>Orders of one customer over the lifetime counted.</source>
        <translation>一位顾客在价值计算期内的订单数。</translation>
    </message>
    <message>
        <source>LTV, brand and agents</source>
        <translation>全口径 LTV</translation>
    </message>
    <message>
        <source>Discounted contribution of one customer to brand and tiers together.</source>
        <translation>一位顾客给品牌和各级代理带来的贡献之和，已折现。</translation>
    </message>
    <message>
        <source>LTV of the brand</source>
        <translation>品牌 LTV</translation>
    </message>
    <message>
        <source>Discounted contribution of one customer to the brand, less community cost.</source>
        <translation>一位顾客给品牌带来的贡献，减去社群费用，已折现。</translation>
    </message>
    <message>
        <source>CAC, media</source>
        <translation>媒体 CAC</translation>
    </message>
    <message>
        <source>Budgets over new customers.</source>
        <translation>投放预算 ÷ 新客数。</translation>
    </message>
    <message>
        <source>CAC, referral</source>
        <translation>转介绍 CAC</translation>
    </message>
    <message>
        <source>Referral rewards over new customers.</source>
        <translation>转介绍奖励 ÷ 新客数。</translation>
    </message>
    <message>
        <source>CAC, pool</source>
        <translation>养群 CAC</translation>
    </message>
    <message>
        <source>Community cost of those who have not bought yet, over new customers.</source>
        <translation>尚未购买者的社群费用 ÷ 新客数。</translation>
    </message>
    <message>
        <source>CAC of the brand</source>
        <translation>品牌 CAC</translation>
    </message>
    <message>
        <source>Media, referral and pool together, over all new customers.</source>
        <translation>品牌的获客成本：媒体、转介绍、养群三项合计 ÷ 全部新客数。</translation>
    </message>
    <message>
        <source>CAC, brand and agents</source>
        <translation>全口径 CAC</translation>
    </message>
    <message>
        <source>The brand&apos;s CAC and what agents paid to win customers.</source>
        <translation>品牌 CAC 加上代理的获客花费。</translation>
    </message>
    <message>
        <source>LTV : CAC of the brand</source>
        <translation>品牌 LTV : CAC</translation>
    </message>
    <message>
        <source>The brand&apos;s LTV over the brand&apos;s CAC; no meaning where the brand pays nothing.</source>
        <translation>品牌 LTV ÷ 品牌 CAC；品牌没有花钱获客时无意义。</translation>
    </message>
    <message>
        <source>LTV − CAC of the brand</source>
        <translation>品牌 LTV − CAC</translation>
    </message>
    <message>
        <source>The brand&apos;s LTV less the brand&apos;s CAC.</source>
        <translation>品牌 LTV 减去品牌 CAC。</translation>
    </message>
    <message>
        <source>LTV : CAC, brand and agents</source>
        <translation>全口径 LTV : CAC</translation>
    </message>
    <message>
        <source>LTV of brand and agents over the CAC of both.</source>
        <translation>品牌与代理合计的 LTV ÷ 双方合计的 CAC。</translation>
    </message>
    <message>
        <source>CAC payback</source>
        <translation>获客回本期</translation>
    </message>
    <message>
        <source>Months until a customer&apos;s contribution to the brand has paid the brand&apos;s CAC.</source>
        <translation>一位顾客给品牌带来的贡献收回品牌 CAC 所需的月数。</translation>
    </message>
    <message>
        <source>Brand&apos;s cash</source>
        <translation>品牌现金</translation>
    </message>
    <message>
        <source>Everything paid to the brand less everything it paid, deposits included.</source>
        <translation>品牌收到的全部款项减去付出的全部款项，含保证金。</translation>
    </message>
    <message>
        <source>Deposits held</source>
        <translation>应退保证金</translation>
    </message>
    <message>
        <source>Deposits of agents still in, which the brand owes.</source>
        <translation>在册代理交的保证金，品牌日后应退。</translation>
    </message>
    <message>
        <source>Brand&apos;s profit</source>
        <translation>品牌利润</translation>
    </message>
    <message>
        <source>Cash less deposits held; the brand&apos;s own stock counts for nothing.</source>
        <translation>现金减去应退保证金；品牌自有库存计零。</translation>
    </message>
    <message>
        <source>Agents&apos; cash</source>
        <translation>代理现金</translation>
    </message>
    <message>
        <source>Everything paid to agents less everything they paid.</source>
        <translation>代理收到的全部款项减去付出的全部款项。</translation>
    </message>
    <message>
        <source>Agents&apos; profit</source>
        <translation>代理利润</translation>
    </message>
    <message>
        <source>Cash plus deposits still held for them; unsold stock counts for nothing.</source>
        <translation>现金加上尚未退回的保证金；未售库存计零。</translation>
    </message>
    <message>
        <source>Agents&apos; profit, stock at cost</source>
        <translation>代理利润（含库存）</translation>
    </message>
    <message>
        <source>The same with unsold stock at what they paid for it.</source>
        <translation>未售库存改按拿货价计值。</translation>
    </message>
    <message>
        <source>Cash of brand and agents</source>
        <translation>品牌与代理现金</translation>
    </message>
    <message>
        <source>Brand&apos;s and agents&apos; cash together.</source>
        <translation>品牌现金与代理现金之和。</translation>
    </message>
    <message>
        <source>Brand&apos;s net present value</source>
        <translation>品牌净现值</translation>
    </message>
    <message>
        <source>Monthly cash flows discounted to the start, less deposits owed at the end.</source>
        <translation>各月现金流折现到期初，减去期末应退的保证金。</translation>
    </message>
    <message>
        <source>Peak cash need</source>
        <translation>峰值资金需求</translation>
    </message>
    <message>
        <source>The deepest point of the brand&apos;s cumulative cash, deposits in it.</source>
        <translation>品牌累计现金的最低点，含保证金。</translation>
    </message>
    <message>
        <source>Return on peak cash</source>
        <translation>峰值资金回报</translation>
    </message>
    <message>
        <source>Brand&apos;s profit over the peak cash need.</source>
        <translation>品牌利润 ÷ 峰值资金需求。</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>First month from which the brand&apos;s cumulative cash stays at or above zero.</source>
        <translation>品牌累计现金从此不再低于零的第一个月。</translation>
    </message>
    <message>
        <source>Agents who ever joined</source>
        <translation>累计加入代理</translation>
    </message>
    <message>
        <source>All joiners, initial agents included.</source>
        <translation>所有加入过的人，含初始代理。</translation>
    </message>
    <message>
        <source>Agents at the end</source>
        <translation>期末在册代理</translation>
    </message>
    <message>
        <source>Those who are still in.</source>
        <translation>期末仍未退出的人。</translation>
    </message>
    <message>
        <source>Profit per agent</source>
        <translation>代理人均利润</translation>
    </message>
    <message>
        <source>Agents&apos; profit over all who ever joined.</source>
        <translation>代理利润 ÷ 累计加入人数。</translation>
    </message>
    <message>
        <source>Agents who lose</source>
        <translation>亏损代理占比</translation>
    </message>
    <message>
        <source>Joiners in joining months and tiers whose average loses money.</source>
        <translation>按加入月份和级别分批，平均亏钱的各批加入者所占的比例。</translation>
    </message>
    <message>
        <source>… of those in for 12 months</source>
        <translation>…加入满 12 个月者</translation>
    </message>
    <message>
        <source>The same, only of those who joined twelve months before the end or earlier.</source>
        <translation>只看距期末满 12 个月的加入者。</translation>
    </message>
    <message>
        <source>Commission paid</source>
        <translation>已付佣金</translation>
    </message>
    <message>
        <source>What the brand paid agents for sales.</source>
        <translation>品牌因成交付给代理的钱。</translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <source>Unit cost</source>
        <translation>单件成本</translation>
    </message>
    <message>
        <source>What one unit costs the brand, made and delivered to its warehouse.</source>
        <translation>品牌生产一件货并运到仓库的成本。</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>标价</translation>
    </message>
    <message>
        <source>What the market calls the retail price of one unit.</source>
        <translation>市场上所说的零售价，一件多少元。</translation>
    </message>
    <message>
        <source>Units per order</source>
        <translation>每单件数</translation>
    </message>
    <message>
        <source>Units in one consumer order, on average.</source>
        <translation>消费者一单平均买几件。</translation>
    </message>
    <message>
        <source>Mark-up</source>
        <translation>加价倍率</translation>
    </message>
    <message>
        <source>Consumer price: a multiple of the unit cost (1:5 is 5) or a share of the list price (75 % is 0.75).</source>
        <translation>消费者价：单件成本的倍数（1:5 写作 5），或标价的比例（75 % 写作 0.75）。</translation>
    </message>
    <message>
        <source>Price response</source>
        <translation>价格弹性</translation>
    </message>
    <message>
        <source>How strongly first and repeat orders react when the price leaves the reference price: (price / reference price) to the power of minus this. 0: demand does not react to price.</source>
        <translation>价格偏离参考价时，首单和复购的反应强度：乘以（价格 ÷ 参考价）的 −n 次方，n 就是这个值。0 表示需求不随价格变化。</translation>
    </message>
    <message>
        <source>Reference price</source>
        <translation>参考价</translation>
    </message>
    <message>
        <source>The price at which conversion and order frequency were observed.</source>
        <translation>观察到转化率和下单频次时的价格。</translation>
    </message>
    <message>
        <source>required with a price response</source>
        <translation>有价格弹性时必填</translation>
    </message>
    <message>
        <source>Monthly budget</source>
        <translation>每月预算</translation>
    </message>
    <message>
        <source>Advertising and subsidies that the brand pays to win customers.</source>
        <translation>品牌为获客投入的广告费和补贴。</translation>
    </message>
    <message>
        <source>Months of budget</source>
        <translation>投放月数</translation>
    </message>
    <message>
        <source>The budget is spent from month 1 to this month.</source>
        <translation>预算从第 1 个月投到这个月。</translation>
    </message>
    <message>
        <source>the whole horizon</source>
        <translation>整个期限</translation>
    </message>
    <message>
        <source>Customer acquisition cost</source>
        <translation>获客成本 CAC</translation>
    </message>
    <message>
        <source>What one paid customer costs the brand, before the market is saturated and at the reference price.</source>
        <translation>品牌花钱得到一位顾客的成本，按市场尚未饱和、价格等于参考价计。</translation>
    </message>
    <message>
        <source>Agents&apos; acquisition cost</source>
        <translation>代理获客成本</translation>
    </message>
    <message>
        <source>What one customer won through an agent&apos;s contacts costs that agent: samples, gifts, tools. The cost per lead is constant; the brand&apos;s own rises with saturation.</source>
        <translation>代理靠拓客得到一位顾客要自己花多少钱：小样、赠品、工具。每条线索的成本不变；品牌的则随市场饱和而上升。</translation>
    </message>
    <message>
        <source>Organic leads</source>
        <translation>自然线索</translation>
    </message>
    <message>
        <source>People who come by themselves each month.</source>
        <translation>每月自己找来的人。</translation>
    </message>
    <message>
        <source>Starting leads</source>
        <translation>初始线索</translation>
    </message>
    <message>
        <source>People who are there in month 1: existing customers, followers.</source>
        <translation>第 1 个月就有的人：老顾客、粉丝。</translation>
    </message>
    <message>
        <source>Conversion rate</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>Share of the pool that buys for the first time in a month.</source>
        <translation>池内的人当月首次购买的比例。</translation>
    </message>
    <message>
        <source>Lead loss</source>
        <translation>线索流失率</translation>
    </message>
    <message>
        <source>Share of those who did not buy that is lost for good in a month. 100 %: traffic is bought and gone; small: a private pool.</source>
        <translation>没有购买的人当月彻底流失的比例。100 %：流量买来就走；很小：留得住的私域池。</translation>
    </message>
    <message>
        <source>Reachable people</source>
        <translation>可触达人数</translation>
    </message>
    <message>
        <source>How many people can become leads at all; leads grow scarcer towards it.</source>
        <translation>最多有多少人能成为线索；越接近它，线索越难得。</translation>
    </message>
    <message>
        <source>Referral ratio</source>
        <translation>转介绍比</translation>
    </message>
    <message>
        <source>New leads that each lead brings one month later (1:1.5 is 1.5).</source>
        <translation>每条线索一个月后带来的新线索（1:1.5 写作 1.5）。</translation>
    </message>
    <message>
        <source>Referral generations</source>
        <translation>转介绍代数</translation>
    </message>
    <message>
        <source>For how many generations a referred lead refers others in turn.</source>
        <translation>被介绍来的人再介绍别人，一共传几代。</translation>
    </message>
    <message>
        <source>Referral reward</source>
        <translation>转介绍奖励</translation>
    </message>
    <message>
        <source>What the brand pays a consumer for each lead referred.</source>
        <translation>消费者每介绍来一人，品牌付给他的奖励。</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>口碑</translation>
    </message>
    <message>
        <source>Leads that an active buyer brings in a month, without a reward.</source>
        <translation>一位活跃顾客一个月自发带来的线索，不给奖励。</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Of first buyers, the share that ever buys again.</source>
        <translation>首单顾客中，以后还会再买的比例。</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>α（alpha）</translation>
    </message>
    <message>
        <source>First shape of the shifted beta-geometric survival curve.</source>
        <translation>移位 Beta-几何留存曲线的第一个形状参数。</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>β（beta）</translation>
    </message>
    <message>
        <source>Second shape of the shifted beta-geometric survival curve.</source>
        <translation>移位 Beta-几何留存曲线的第二个形状参数。</translation>
    </message>
    <message>
        <source>Orders per month</source>
        <translation>每月订单</translation>
    </message>
    <message>
        <source>Orders of a buyer who stays, from the month after the first order.</source>
        <translation>留下来的顾客每月下几单，从首单的下个月算起。</translation>
    </message>
    <message>
        <source>Buying price</source>
        <translation>拿货价</translation>
    </message>
    <message>
        <source>What the tier pays for a unit; rises from tier to tier.</source>
        <translation>这一级拿一件货付多少；越往下级越高。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Opening order</source>
        <translation>首批进货</translation>
    </message>
    <message>
        <source>What every joiner must buy at once.</source>
        <translation>每位加入者一次必须进的货。</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>每月最低进货</translation>
    </message>
    <message>
        <source>What every agent must buy each month.</source>
        <translation>每位代理每月必须进的货。</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>备货</translation>
    </message>
    <message>
        <source>Stock held against the forecast, in months of demand.</source>
        <translation>按预测留的库存，够卖几个月。</translation>
    </message>
    <message>
        <source>Joining fee</source>
        <translation>加盟费</translation>
    </message>
    <message>
        <source>What a joiner pays the brand and never sees again.</source>
        <translation>加入时交给品牌、不再退回的钱。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>保证金</translation>
    </message>
    <message>
        <source>What a joiner pays the brand and gets back on leaving.</source>
        <translation>加入时交给品牌、退出时退回的钱。</translation>
    </message>
    <message>
        <source>Initial agents</source>
        <translation>初始代理</translation>
    </message>
    <message>
        <source>Agents of the tier in month 1; they pay and order like any joiner.</source>
        <translation>第 1 个月这一级就有的代理；和其他加入者一样交钱、进货。</translation>
    </message>
    <message>
        <source>Recruits</source>
        <translation>招募人数</translation>
    </message>
    <message>
        <source>Agents that one agent of the tier above brings into this tier each month.</source>
        <translation>上一级的每位代理每月招进这一级的人数。</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>流失率</translation>
    </message>
    <message>
        <source>Share of the tier&apos;s agents who give up in a month.</source>
        <translation>这一级的代理当月退出的比例。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>每月拓客</translation>
    </message>
    <message>
        <source>Leads that an agent finds in a month.</source>
        <translation>一位代理每月找来的线索。</translation>
    </message>
    <message>
        <source>Retail weight</source>
        <translation>零售权重</translation>
    </message>
    <message>
        <source>Weight of an agent of this tier in the split of consumer orders.</source>
        <translation>分配消费者订单时，这一级每位代理的权重。</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>日常开支</translation>
    </message>
    <message>
        <source>What being an agent costs in a month: phone, travel, time bought in.</source>
        <translation>做代理每月的开销：话费、路费、请人帮忙。</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>What an agent&apos;s household uses up itself in a month.</source>
        <translation>代理一家每月自己用掉的货。</translation>
    </message>
    <message>
        <source>Purchase rebate</source>
        <translation>进货返利</translation>
    </message>
    <message>
        <source>What the brand pays back on the tier&apos;s purchases.</source>
        <translation>品牌按这一级的进货额返还的钱。</translation>
    </message>
    <message>
        <source>Number of tiers</source>
        <translation>级数</translation>
    </message>
    <message>
        <source>Fewer tiers keep the bottom of the ladder, more repeat its top; entry orders and the number of agents change with it, so this compares ladders, not tiers alone.</source>
        <translation>减少时保留阶梯的下段，增加时重复最上一级；首批进货量和代理人数也跟着变，所以比较的是整个阶梯，而不只是级数。</translation>
    </message>
    <message>
        <source>the rows of the table</source>
        <translation>表中的级数</translation>
    </message>
    <message>
        <source>Founders</source>
        <translation>品牌直招</translation>
    </message>
    <message>
        <source>Agents that the brand itself wins for the first tier each month.</source>
        <translation>品牌自己每月招到的首级代理。</translation>
    </message>
    <message>
        <source>Months of founding</source>
        <translation>直招月数</translation>
    </message>
    <message>
        <source>The brand recruits founders from month 1 to this month.</source>
        <translation>品牌从第 1 个月招到这个月。</translation>
    </message>
    <message>
        <source>People who could become agents</source>
        <translation>潜在代理人数</translation>
    </message>
    <message>
        <source>Recruiting slows down as those who ever joined approach this number.</source>
        <translation>累计加入人数越接近它，招募越慢。</translation>
    </message>
    <message>
        <source>Forecast months</source>
        <translation>预测月数</translation>
    </message>
    <message>
        <source>Demand is forecast by the mean of this many months.</source>
        <translation>按最近这么多个月的均值预测需求。</translation>
    </message>
    <message>
        <source>Recruiter&apos;s share of the fee</source>
        <translation>加盟费分成</translation>
    </message>
    <message>
        <source>Part of a recruit&apos;s joining fee that the brand pays to the tier above.</source>
        <translation>新人所交的加盟费中，品牌分给上一级的部分。</translation>
    </message>
    <message>
        <source>Recruiting reward</source>
        <translation>招募奖励</translation>
    </message>
    <message>
        <source>Part of a recruit&apos;s opening order that the brand pays to the tier above.</source>
        <translation>新人首批进货的货款中，品牌奖给上一级的部分。</translation>
    </message>
    <message>
        <source>Joining gift</source>
        <translation>入门礼包</translation>
    </message>
    <message>
        <source>What the gift to a joiner costs the brand.</source>
        <translation>送给加入者的礼包，品牌的成本。</translation>
    </message>
    <message>
        <source>Survival curve</source>
        <translation>留存曲线</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>By level: the seller, the tier above, and so on; together below 100 %.</source>
        <translation>分级计算：第 1 级给卖货的人，第 2 级给他的上级，依此类推；合计低于 100 %。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>带佣占比</translation>
    </message>
    <message>
        <source>Part of all sales on which commission is paid.</source>
        <translation>全部销售额中要付佣金的部分。</translation>
    </message>
    <message>
        <source>Buy-back</source>
        <translation>回购</translation>
    </message>
    <message>
        <source>Part of leavers&apos; stock that the brand takes back.</source>
        <translation>退出者的库存中，品牌收回的部分。</translation>
    </message>
    <message>
        <source>Buy-back price</source>
        <translation>回购价</translation>
    </message>
    <message>
        <source>What the brand pays for it, of the price that the tier paid.</source>
        <translation>品牌收回时付多少，按该级拿货价的比例。</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清仓</translation>
    </message>
    <message>
        <source>Part of leavers&apos; stock that is dumped on consumers.</source>
        <translation>退出者的库存中，低价甩卖给消费者的部分。</translation>
    </message>
    <message>
        <source>Liquidation price</source>
        <translation>清仓价</translation>
    </message>
    <message>
        <source>What consumers pay for dumped goods.</source>
        <translation>消费者为甩卖的货付多少。</translation>
    </message>
    <message>
        <source>Return rate</source>
        <translation>退货率</translation>
    </message>
    <message>
        <source>Part of the units sold that consumers send back.</source>
        <translation>售出的货中消费者退回的部分。</translation>
    </message>
    <message>
        <source>Resalable returns</source>
        <translation>退货可售率</translation>
    </message>
    <message>
        <source>Part of the returns that goes back into stock; the rest is scrapped.</source>
        <translation>退货中重新入库的部分，其余报废。</translation>
    </message>
    <message>
        <source>Cost of a return</source>
        <translation>退货成本</translation>
    </message>
    <message>
        <source>Handling and freight of one returned order.</source>
        <translation>处理一单退货的人工和运费。</translation>
    </message>
    <message>
        <source>Fulfilment cost</source>
        <translation>履约成本</translation>
    </message>
    <message>
        <source>Packing and freight of one order.</source>
        <translation>一单的包装和运费。</translation>
    </message>
    <message>
        <source>Payment and platform fees</source>
        <translation>支付与平台费</translation>
    </message>
    <message>
        <source>Taken off what consumers pay, returned or not.</source>
        <translation>从消费者的付款中扣取，退货也不退。</translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation>销售税</translation>
    </message>
    <message>
        <source>Prices include it; input tax is not modelled.</source>
        <translation>价格已含税；不计进项税。</translation>
    </message>
    <message>
        <source>Group size</source>
        <translation>群容量</translation>
    </message>
    <message>
        <source>How many members a community group can hold.</source>
        <translation>一个社群最多多少人。</translation>
    </message>
    <message>
        <source>Group fill</source>
        <translation>群填充率</translation>
    </message>
    <message>
        <source>How full the groups are.</source>
        <translation>群里实际人数占容量的比例。</translation>
    </message>
    <message>
        <source>Cost of a group</source>
        <translation>每群成本</translation>
    </message>
    <message>
        <source>People and tools to run one community group for a month.</source>
        <translation>运营一个社群一个月的人工和工具。</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>固定成本</translation>
    </message>
    <message>
        <source>Salaries, rent and all else that does not depend on sales.</source>
        <translation>工资、房租等不随销量变化的开支。</translation>
    </message>
    <message>
        <source>Launch cost</source>
        <translation>启动成本</translation>
    </message>
    <message>
        <source>Paid once, in month 1.</source>
        <translation>只在第 1 个月付一次。</translation>
    </message>
    <message>
        <source>Brand&apos;s cover</source>
        <translation>品牌备货</translation>
    </message>
    <message>
        <source>Stock that the brand itself holds against the forecast.</source>
        <translation>品牌自己按预测留的库存，够卖几个月。</translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation>库存持有成本</translation>
    </message>
    <message>
        <source>Of closing stock at the holder&apos;s buying price, each month.</source>
        <translation>每月按期末库存计，库存以持有者的进价计值。</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>How many months are computed and added up.</source>
        <translation>一共推算并累计多少个月。</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>月折现率</translation>
    </message>
    <message>
        <source>What money loses in value each month, for lifetime and present value.</source>
        <translation>钱每月贬值多少，用于终身价值和净现值。</translation>
    </message>
    <message>
        <source>Lifetime counted</source>
        <translation>价值计算期</translation>
    </message>
    <message>
        <source>How far a customer&apos;s value is counted.</source>
        <translation>一位顾客的价值算到多久以后。</translation>
    </message>
</context>
<context>
    <name>Published</name>
    <message>
        <source>closed form</source>
        <translation>闭式解</translation>
    </message>
    <message>
        <source>published table</source>
        <translation>已发表的表</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Mathematics gives the value: that both agree shows that the engine computes rightly.</source>
        <translation>数学给出这个值：两者一致，说明算得对。</translation>
    </message>
    <message>
        <source>Others published the value: that both agree shows that the engine computes as they did.</source>
        <translation>他人发表过这个值：两者一致，说明与他们算得一样。</translation>
    </message>
    <message>
        <source>The preset was tuned to the value, or takes it as an input: that both agree proves nothing.</source>
        <translation>预设就是照这个值调的，或直接拿它作输入：两者一致不能证明什么。</translation>
    </message>
    <message>
        <source>Nothing was tuned to the value: the difference shows how far off the preset is.</source>
        <translation>没有照这个值调过什么：差异说明预设离它多远。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>all the room that you may use on this disk is used up</source>
        <translation>您在此磁盘上的可用空间已用完</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>this disk can only be read</source>
        <translation>此磁盘只能读取</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>a file of that name stands in the way</source>
        <translation>已有同名文件，无法继续</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是一个文件夹</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>它的链接循环指向自身</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>文件对此磁盘来说太大</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>另一个程序正在使用它</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>the disk fails to read or write</source>
        <translation>磁盘读写出错</translation>
    </message>
    <message>
        <source>the disk is no longer there</source>
        <translation>磁盘已不存在</translation>
    </message>
    <message>
        <source>the network drive does not answer</source>
        <translation>网络驱动器没有响应</translation>
    </message>
    <message>
        <source>such a name is not allowed here</source>
        <translation>此处不允许这样的名称</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>geometric</source>
        <translation>几何</translation>
    </message>
    <message>
        <source>shifted beta-geometric</source>
        <translation>移位 Beta-几何</translation>
    </message>
    <message>
        <source>Repurchase rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>Shape α</source>
        <translation>形状 α</translation>
    </message>
    <message>
        <source>Shape β</source>
        <translation>形状 β</translation>
    </message>
    <message>
        <source>Orders a month of who is still there</source>
        <translation>留存顾客的每月订单数</translation>
    </message>
    <message>
        <source>Stays from month to month</source>
        <translation>逐月留存</translation>
    </message>
    <message>
        <source>Orders in a month, of who is still there</source>
        <translation>留存顾客当月下单的比例</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>获客</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模式</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Net sales</source>
        <translation>销售净额</translation>
    </message>
    <message>
        <source>Buy-back</source>
        <translation>回购</translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation>销售税</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>销货成本</translation>
    </message>
    <message>
        <source>Contribution margin 1</source>
        <translation>贡献毛利 CM1</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>履约</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <translation>支付与平台费</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>佣金</translation>
    </message>
    <message>
        <source>Rebates</source>
        <translation>返利</translation>
    </message>
    <message>
        <source>Contribution margin 2</source>
        <translation>贡献毛利 CM2</translation>
    </message>
    <message>
        <source>Acquisition</source>
        <translation>获客</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>招募奖励</translation>
    </message>
    <message>
        <source>Joining gifts</source>
        <translation>入门礼包</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社群运营</translation>
    </message>
    <message>
        <source>Contribution margin 3</source>
        <translation>贡献毛利 CM3</translation>
    </message>
    <message>
        <source>Fixed cost</source>
        <translation>固定成本</translation>
    </message>
    <message>
        <source>Holding cost</source>
        <translation>库存持有成本</translation>
    </message>
    <message>
        <source>Joining fees</source>
        <translation>加盟费</translation>
    </message>
    <message>
        <source>Profit, stock at cost</source>
        <translation>利润（库存按成本）</translation>
    </message>
    <message>
        <source>Deposits received</source>
        <translation>收到保证金</translation>
    </message>
    <message>
        <source>Deposits paid back</source>
        <translation>退还保证金</translation>
    </message>
    <message>
        <source>Rise of stock</source>
        <translation>库存增加</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Sales to consumers</source>
        <translation>对消费者销售</translation>
    </message>
    <message>
        <source>Goods sold to agents below</source>
        <translation>转卖给下级</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>Liquidation</source>
        <translation>清仓</translation>
    </message>
    <message>
        <source>Goods bought</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Running cost</source>
        <translation>日常开支</translation>
    </message>
    <message>
        <source>Profit, stock at nothing</source>
        <translation>利润（库存计零）</translation>
    </message>
    <message>
        <source>Deposits paid</source>
        <translation>交付保证金</translation>
    </message>
    <message>
        <source>Deposits returned</source>
        <translation>收回保证金</translation>
    </message>
</context>
<context>
    <name>StatementMeaning</name>
    <message>
        <source>What agents paid for goods, or consumers less returns.</source>
        <translation>代理付的货款；代理不进货时，为消费者付款减退货。</translation>
    </message>
    <message>
        <source>Paid to agents who leave for goods taken back.</source>
        <translation>收回退出者的货所付的钱。</translation>
    </message>
    <message>
        <source>Tax in what consumers paid the brand.</source>
        <translation>消费者付给品牌的钱里所含的税。</translation>
    </message>
    <message>
        <source>What the goods made cost, less the rise of the brand&apos;s own stock at cost.</source>
        <translation>生产货品的成本，减去品牌自有库存按成本的增加额。</translation>
    </message>
    <message>
        <source>Sales after goods and tax: all lines above.</source>
        <translation>销售扣除货品和税：以上各行之和。</translation>
    </message>
    <message>
        <source>Shipping, and handling what came back.</source>
        <translation>发货，以及处理退货。</translation>
    </message>
    <message>
        <source>Payment and platform fees on takings.</source>
        <translation>按收款额扣取的支付与平台费。</translation>
    </message>
    <message>
        <source>Paid to agents on all levels for sales.</source>
        <translation>因成交付给各级代理的钱。</translation>
    </message>
    <message>
        <source>Paid to agents on what they bought.</source>
        <translation>按代理的进货额返还的钱。</translation>
    </message>
    <message>
        <source>CM1 after serving consumers and paying the channel.</source>
        <translation>CM1 扣除履约和付给渠道的钱。</translation>
    </message>
    <message>
        <source>Advertising, subsidies and referral rewards.</source>
        <translation>广告、补贴和转介绍奖励。</translation>
    </message>
    <message>
        <source>Shares of joining fees and of opening orders, paid to agents who recruit.</source>
        <translation>付给招募者的加盟费分成和首批进货奖励。</translation>
    </message>
    <message>
        <source>What the gifts to joining agents cost.</source>
        <translation>送给加入者的礼包的成本。</translation>
    </message>
    <message>
        <source>Groups of those who wait and those who buy.</source>
        <translation>社群的费用，未购买者和已购买者都算。</translation>
    </message>
    <message>
        <source>CM2 after winning and keeping people.</source>
        <translation>CM2 扣除获客、招募和养群的钱。</translation>
    </message>
    <message>
        <source>Fixed cost by month, and the launch.</source>
        <translation>每月的固定成本，以及启动成本。</translation>
    </message>
    <message>
        <source>What it costs to hold the brand&apos;s stock.</source>
        <translation>品牌持有库存的成本。</translation>
    </message>
    <message>
        <source>Paid by agents when they join.</source>
        <translation>代理加入时交的钱。</translation>
    </message>
    <message>
        <source>All lines above: the brand&apos;s profit with its own stock at cost.</source>
        <translation>以上各行之和：品牌利润，自有库存按成本计值。</translation>
    </message>
    <message>
        <source>Deposits of agents who joined.</source>
        <translation>加入者交来的保证金。</translation>
    </message>
    <message>
        <source>Deposits given back to agents who left.</source>
        <translation>退给退出者的保证金。</translation>
    </message>
    <message>
        <source>Goods made and not yet sold: paid for, but not a cost of the period.</source>
        <translation>已生产、未售出的货：钱已付，但不是本期成本。</translation>
    </message>
    <message>
        <source>Profit after deposits and the rise of stock.</source>
        <translation>利润加减保证金和库存增加之后。</translation>
    </message>
    <message>
        <source>What consumers paid agents, less returns.</source>
        <translation>消费者付给代理的钱，减去退货。</translation>
    </message>
    <message>
        <source>What tiers paid the tier above for goods.</source>
        <translation>各级付给上一级的货款。</translation>
    </message>
    <message>
        <source>What agents&apos; own households paid for what they used.</source>
        <translation>代理自家为自用的货付的钱。</translation>
    </message>
    <message>
        <source>What leavers got for goods dumped on consumers.</source>
        <translation>退出者低价甩卖所得。</translation>
    </message>
    <message>
        <source>What leavers got from the brand for their goods.</source>
        <translation>品牌收回退出者的货所付的钱。</translation>
    </message>
    <message>
        <source>Tax in what consumers paid agents.</source>
        <translation>消费者付给代理的钱里所含的税。</translation>
    </message>
    <message>
        <source>All goods agents bought, from the brand or from the tier above, sold or not.</source>
        <translation>代理进的全部货，无论来自品牌还是上一级，也无论卖没卖掉。</translation>
    </message>
    <message>
        <source>Got from the brand for sales.</source>
        <translation>因成交从品牌得到的钱。</translation>
    </message>
    <message>
        <source>Got from the brand on purchases.</source>
        <translation>按进货额从品牌得到的返利。</translation>
    </message>
    <message>
        <source>CM1 after serving consumers, with what the brand paid.</source>
        <translation>CM1 扣除履约，加上品牌付给的钱。</translation>
    </message>
    <message>
        <source>What agents spent to win customers.</source>
        <translation>代理自己花的获客费。</translation>
    </message>
    <message>
        <source>Got from the brand for bringing in agents.</source>
        <translation>因招募从品牌得到的钱。</translation>
    </message>
    <message>
        <source>CM2 after winning people.</source>
        <translation>CM2 扣除获客，加上招募所得。</translation>
    </message>
    <message>
        <source>What being an agent costs each month.</source>
        <translation>做代理每月的开销。</translation>
    </message>
    <message>
        <source>What it costs to hold agents&apos; stock.</source>
        <translation>代理持有库存的成本。</translation>
    </message>
    <message>
        <source>Paid to the brand when joining.</source>
        <translation>加入时交给品牌的钱。</translation>
    </message>
    <message>
        <source>All lines above: unsold stock counts for nothing.</source>
        <translation>以上各行之和：未售库存计零。</translation>
    </message>
    <message>
        <source>Deposits paid to the brand when joining.</source>
        <translation>加入时交给品牌的保证金。</translation>
    </message>
    <message>
        <source>Deposits given back when leaving.</source>
        <translation>退出时退回的保证金。</translation>
    </message>
    <message>
        <source>Profit after deposits.</source>
        <translation>利润加减保证金之后。</translation>
    </message>
</context>
<context>
    <name>TOML</name>
    <message>
        <source>a key or table stands there for the second time</source>
        <translation>此处的键或表已经出现过一次</translation>
    </message>
    <message>
        <source>a table&apos;s name in brackets is not closed</source>
        <translation>方括号里的表名没有闭合</translation>
    </message>
    <message>
        <source>a \ in a text must be followed by another \ or by a letter that it goes with</source>
        <translation>文本中的 \ 后面必须再跟一个 \，或跟可以与它组合的字母</translation>
    </message>
    <message>
        <source>this character is not allowed here</source>
        <translation>此处不允许出现这个字符</translation>
    </message>
    <message>
        <source>a key must be followed by = and its value</source>
        <translation>键后面必须写 = 和它的值</translation>
    </message>
    <message>
        <source>behind a value the line must end</source>
        <translation>值后面必须换行</translation>
    </message>
    <message>
        <source>there is no value: a number, a text in quotation marks, true or false</source>
        <translation>此处缺少值：数字、带引号的文本、true 或 false</translation>
    </message>
    <message>
        <source>a line must begin with a key, a table&apos;s name in brackets or #</source>
        <translation>一行必须以键、方括号里的表名或 # 开头</translation>
    </message>
    <message>
        <source>a key must consist of letters, digits, _ and -</source>
        <translation>键只能由字母、数字、_ 和 - 组成</translation>
    </message>
    <message>
        <source>there is no such date or time</source>
        <translation>没有这样的日期或时间</translation>
    </message>
    <message>
        <source>a text is not closed by a quotation mark</source>
        <translation>文本缺少结尾的引号</translation>
    </message>
    <message>
        <source>a list is not closed by ]</source>
        <translation>列表缺少结尾的 ]</translation>
    </message>
    <message>
        <source>a table on one line is not closed by }</source>
        <translation>单行表缺少结尾的 }</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Figures, whole period</source>
        <translation>全期指标</translation>
    </message>
    <message>
        <source>On paper, a unit</source>
        <translation>账面，每件</translation>
    </message>
    <message>
        <source>Taken home, a unit</source>
        <translation>实得，每件</translation>
    </message>
    <message>
        <source>What the whole period comes to for each model.</source>
        <translation>每个模式在整个期限里的结果。</translation>
    </message>
    <message>
        <source>Who the price list promises how much of a unit that a consumer keeps.</source>
        <translation>消费者留下的每件货，按价目各方能得多少。</translation>
    </message>
    <message>
        <source>What brand and tiers really had at the end for each unit a consumer kept.</source>
        <translation>消费者留下的每件货，品牌和各级最后真正到手多少。</translation>
    </message>
    <message>
        <source>Brand and tiers</source>
        <translation>品牌与各级</translation>
    </message>
    <message>
        <source>A row for the brand and for each tier, over the whole period.</source>
        <translation>品牌一行、每级一行，整个期限。</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>A row a month: people, orders, goods, cash, and stocks at its end.</source>
        <translation>每月一行：人、订单、货、现金，以及月末存量。</translation>
    </message>
    <message>
        <source>Tiers by month</source>
        <translation>各级逐月</translation>
    </message>
    <message>
        <source>A row for each tier in each month: people, goods in and out, cash.</source>
        <translation>每级每月一行：人数、货的进出、现金。</translation>
    </message>
    <message>
        <source>Joining months</source>
        <translation>加入月份</translation>
    </message>
    <message>
        <source>A row for those who joined a tier in a month: how many, and what became of each.</source>
        <translation>同月加入同一级的人一行：多少人，每人结果如何。</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>A row for each payment in each month: who paid whom, for what.</source>
        <translation>每笔付款每月一行：谁付给谁、为什么。</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>损益表</translation>
    </message>
    <message>
        <source>A row for each line of the profit and loss in each month; costs have a minus.</source>
        <translation>损益表每行每月一行；成本带减号。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Joined in month</source>
        <translation>加入月份</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款方</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>收款方</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Consumer price</source>
        <translation>消费者价</translation>
    </message>
    <message>
        <source>What the consumer pays: all the others together.</source>
        <translation>消费者付的价：其余各项之和。</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>货品成本</translation>
    </message>
    <message>
        <source>What a unit that is kept costs to make, returns that cannot be sold again in it.</source>
        <translation>消费者留下的每件货的成本，含不能再卖的退货。</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>履约与支付</translation>
    </message>
    <message>
        <source>Fulfilment, returns and payment fees.</source>
        <translation>履约、退货与支付费。</translation>
    </message>
    <message>
        <source>Sales tax</source>
        <translation>销售税</translation>
    </message>
    <message>
        <source>The tax within the price.</source>
        <translation>价内的税。</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>What the brand is left with.</source>
        <translation>品牌所得。</translation>
    </message>
    <message>
        <source>tier {number}</source>
        <translation>第 {number} 级</translation>
    </message>
    <message>
        <source>What the tier of that number is left with; 1 buys from the brand.</source>
        <translation>该级所得；第 1 级向品牌进货。</translation>
    </message>
    <message>
        <source>Buying price</source>
        <translation>拿货价</translation>
    </message>
    <message>
        <source>What the tier pays for a unit; for the brand what it costs to make.</source>
        <translation>该级每件付的价；品牌一行是单件成本。</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>每件差价</translation>
    </message>
    <message>
        <source>The step of the ladder from one buying price to the next; on commission the contribution.</source>
        <translation>阶梯上相邻两个拿货价之差；佣金模式为每件贡献。</translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation>每件贡献</translation>
    </message>
    <message>
        <source>Averaged over all units sold to consumers, after returns, handling and tax.</source>
        <translation>按卖给消费者的所有货平均，已扣退货、履约、支付与税。</translation>
    </message>
    <message>
        <source>LTV</source>
        <translation>终身价值</translation>
    </message>
    <message>
        <source>Discounted contribution of one customer.</source>
        <translation>一个顾客的折现贡献。</translation>
    </message>
    <message>
        <source>Stock at the end</source>
        <translation>期末库存</translation>
    </message>
    <message>
        <source>Units held after the last month.</source>
        <translation>最后一个月末手里的货。</translation>
    </message>
    <message>
        <source>Stock at cost</source>
        <translation>库存成本</translation>
    </message>
    <message>
        <source>The same at what was paid for it.</source>
        <translation>同上，按付出的价计。</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Everything received less everything paid, deposits included.</source>
        <translation>收到的减付出的，含保证金。</translation>
    </message>
    <message>
        <source>Joiners</source>
        <translation>加入者</translation>
    </message>
    <message>
        <source>All who ever joined the tier, initial agents included.</source>
        <translation>曾加入该级的所有人，含初始代理。</translation>
    </message>
    <message>
        <source>Agents at the end</source>
        <translation>期末在册代理</translation>
    </message>
    <message>
        <source>Those who are still in.</source>
        <translation>期末仍未退出的人。</translation>
    </message>
    <message>
        <source>Cash per joiner</source>
        <translation>加入者人均现金</translation>
    </message>
    <message>
        <source>Cash over all who ever joined.</source>
        <translation>现金除以曾加入的人数。</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>进货</translation>
    </message>
    <message>
        <source>Units bought from the brand or the tier above, to sell, pass on or use.</source>
        <translation>向品牌或上级买进的货，用来零售、转给下级或自用。</translation>
    </message>
    <message>
        <source>Sold to consumers</source>
        <translation>零售</translation>
    </message>
    <message>
        <source>Units sold to consumers, returns included.</source>
        <translation>卖给消费者的货，含后来退货的。</translation>
    </message>
    <message>
        <source>Own use</source>
        <translation>自用</translation>
    </message>
    <message>
        <source>Units that agents&apos; households used up; on commission they are among those sold.</source>
        <translation>代理家里用掉的货；佣金模式下已算在零售里。</translation>
    </message>
    <message>
        <source>Gone with leavers</source>
        <translation>退出者带走</translation>
    </message>
    <message>
        <source>Units that leavers took along.</source>
        <translation>退出者带走的货。</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>死库存</translation>
    </message>
    <message>
        <source>Units of leavers that nobody took back or bought.</source>
        <translation>退出者手里没人回购也没人买的货。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索数</translation>
    </message>
    <message>
        <source>People reached in the month.</source>
        <translation>当月触达的人。</translation>
    </message>
    <message>
        <source>Reached so far</source>
        <translation>累计触达</translation>
    </message>
    <message>
        <source>All people reached up to the end of the month.</source>
        <translation>到月末为止触达过的所有人。</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>池</translation>
    </message>
    <message>
        <source>Leads who have not bought and are not lost, at the end of the month.</source>
        <translation>月末还没买、也没流失的线索。</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客数</translation>
    </message>
    <message>
        <source>People who bought for the first time.</source>
        <translation>第一次购买的人。</translation>
    </message>
    <message>
        <source>Active customers</source>
        <translation>活跃顾客</translation>
    </message>
    <message>
        <source>Customers who are not lost, new ones among them.</source>
        <translation>没有流失的顾客，含新顾客。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Orders placed; where agents earn commission their own use is in it.</source>
        <translation>下的订单；佣金模式下含代理自用。</translation>
    </message>
    <message>
        <source>Units made</source>
        <translation>生产量</translation>
    </message>
    <message>
        <source>What the brand had made.</source>
        <translation>品牌当月生产的货。</translation>
    </message>
    <message>
        <source>Sell-in</source>
        <translation>出货量</translation>
    </message>
    <message>
        <source>What the brand sold to agents; without stock-holding agents, to consumers.</source>
        <translation>品牌卖给代理的货；代理不囤货时，为卖给消费者的货。</translation>
    </message>
    <message>
        <source>Sell-through</source>
        <translation>动销量</translation>
    </message>
    <message>
        <source>What consumers bought and kept.</source>
        <translation>消费者买下并留下的货。</translation>
    </message>
    <message>
        <source>Brand&apos;s cash flow</source>
        <translation>品牌现金流</translation>
    </message>
    <message>
        <source>Paid to the brand less what it paid, deposits included.</source>
        <translation>品牌收到的减付出的，含保证金。</translation>
    </message>
    <message>
        <source>Agents&apos; cash flow</source>
        <translation>代理现金流</translation>
    </message>
    <message>
        <source>Paid to agents less what they paid.</source>
        <translation>代理收到的减付出的。</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Agents at the end of the month.</source>
        <translation>月末在册的代理。</translation>
    </message>
    <message>
        <source>Channel stock</source>
        <translation>渠道库存</translation>
    </message>
    <message>
        <source>Units that agents hold at the end of the month.</source>
        <translation>月末代理手里的货。</translation>
    </message>
    <message>
        <source>Brand&apos;s stock</source>
        <translation>品牌库存</translation>
    </message>
    <message>
        <source>Units that the brand holds at the end of the month.</source>
        <translation>月末品牌手里的货。</translation>
    </message>
    <message>
        <source>People who joined the tier in the month.</source>
        <translation>当月加入该级的人。</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>月初库存</translation>
    </message>
    <message>
        <source>Units held when the month began.</source>
        <translation>月初手里的货。</translation>
    </message>
    <message>
        <source>Sold to agents below</source>
        <translation>转给下级</translation>
    </message>
    <message>
        <source>Units that went on to the next tier down.</source>
        <translation>转给下一级的货。</translation>
    </message>
    <message>
        <source>Back in stock</source>
        <translation>退货入库</translation>
    </message>
    <message>
        <source>Returns that can be sold again.</source>
        <translation>还能再卖的退货。</translation>
    </message>
    <message>
        <source>Closing stock</source>
        <translation>月末库存</translation>
    </message>
    <message>
        <source>Units held when the month ended.</source>
        <translation>月末手里的货。</translation>
    </message>
    <message>
        <source>Closing stock at the tier&apos;s buying price.</source>
        <translation>月末库存，按该级拿货价计。</translation>
    </message>
    <message>
        <source>Cash flow</source>
        <translation>现金流</translation>
    </message>
    <message>
        <source>Paid to agents of the tier less what they paid, deposits included.</source>
        <translation>该级代理收到的减付出的，含保证金。</translation>
    </message>
    <message>
        <source>Profit per joiner</source>
        <translation>加入者人均利润</translation>
    </message>
    <message>
        <source>What became of one of them by the end, entry money paid and the deposit counted, unsold stock at nothing.</source>
        <translation>其中一人到期末的结果：入门款已付、保证金计入、没卖掉的货不计。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>What was paid in the month; 0 where nothing fell due.</source>
        <translation>当月付的钱；没有应付的月份为 0。</translation>
    </message>
    <message>
        <source>Costs have a minus; lines in bold add up those above them.</source>
        <translation>成本带减号；粗体的行是上面各行之和。</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>¥</source>
        <translation>元</translation>
    </message>
    <message>
        <source>¥/agent-month</source>
        <translation>元/代理·月</translation>
    </message>
    <message>
        <source>¥/customer</source>
        <translation>元/人</translation>
    </message>
    <message>
        <source>¥/group-month</source>
        <translation>元/群·月</translation>
    </message>
    <message>
        <source>¥/joiner</source>
        <translation>元/人</translation>
    </message>
    <message>
        <source>¥/month</source>
        <translation>元/月</translation>
    </message>
    <message>
        <source>¥/order</source>
        <translation>元/单</translation>
    </message>
    <message>
        <source>¥/person</source>
        <translation>元/人</translation>
    </message>
    <message>
        <source>¥/referred lead</source>
        <translation>元/人</translation>
    </message>
    <message>
        <source>¥/unit</source>
        <translation>元/件</translation>
    </message>
    <message>
        <source>agents/month</source>
        <translation>人/月</translation>
    </message>
    <message>
        <source>elasticity</source>
        <translation>弹性</translation>
    </message>
    <message>
        <source>generations</source>
        <translation>代</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>人</translation>
    </message>
    <message>
        <source>leads/agent-month</source>
        <translation>人/代理·月</translation>
    </message>
    <message>
        <source>leads/buyer-month</source>
        <translation>人/顾客·月</translation>
    </message>
    <message>
        <source>leads/lead</source>
        <translation>人/人</translation>
    </message>
    <message>
        <source>leads/month</source>
        <translation>人/月</translation>
    </message>
    <message>
        <source>month</source>
        <translation>第几个月</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>单</translation>
    </message>
    <message>
        <source>orders/month</source>
        <translation>单/月</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>per agent above and month</source>
        <translation>人/上级·月</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>share of buying price</source>
        <translation>占拿货价比例</translation>
    </message>
    <message>
        <source>share of consumer price</source>
        <translation>占消费者价比例</translation>
    </message>
    <message>
        <source>share of first buyers</source>
        <translation>占首单顾客比例</translation>
    </message>
    <message>
        <source>share of joining fee</source>
        <translation>占加盟费比例</translation>
    </message>
    <message>
        <source>share of leavers&apos; stock</source>
        <translation>占退出者库存比例</translation>
    </message>
    <message>
        <source>share of net price</source>
        <translation>占不含税价比例</translation>
    </message>
    <message>
        <source>share of opening order</source>
        <translation>占首批进货比例</translation>
    </message>
    <message>
        <source>share of own purchases</source>
        <translation>占进货额比例</translation>
    </message>
    <message>
        <source>share of places</source>
        <translation>占群容量比例</translation>
    </message>
    <message>
        <source>share of returns</source>
        <translation>占退货比例</translation>
    </message>
    <message>
        <source>share of sales</source>
        <translation>占销售额比例</translation>
    </message>
    <message>
        <source>share of stock value/month</source>
        <translation>占库存值比例/月</translation>
    </message>
    <message>
        <source>share of takings</source>
        <translation>占收款额比例</translation>
    </message>
    <message>
        <source>share of units</source>
        <translation>占售出件数比例</translation>
    </message>
    <message>
        <source>share/month</source>
        <translation>比例/月</translation>
    </message>
    <message>
        <source>tiers</source>
        <translation>级</translation>
    </message>
    <message>
        <source>units</source>
        <translation>件</translation>
    </message>
    <message>
        <source>units/agent-month</source>
        <translation>件/代理·月</translation>
    </message>
    <message>
        <source>units/order</source>
        <translation>件/单</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 人</translation>
    </message>
    <message>
        <source>1 unit</source>
        <translation>1 件</translation>
    </message>
    <message>
        <source>1 order</source>
        <translation>1 单</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 人</translation>
    </message>
</context>
<context>
    <name>Whereabouts</name>
    <message>
        <source>with consumers</source>
        <translation>在消费者手里</translation>
    </message>
    <message>
        <source>used by agents</source>
        <translation>代理自用</translation>
    </message>
    <message>
        <source>dumped on consumers</source>
        <translation>清仓给消费者</translation>
    </message>
    <message>
        <source>in the brand&apos;s stock</source>
        <translation>品牌库存</translation>
    </message>
    <message>
        <source>in stock, {tier}</source>
        <translation>库存，{tier}</translation>
    </message>
    <message>
        <source>dead, {tier}</source>
        <translation>死库存，{tier}</translation>
    </message>
    <message>
        <source>returned and scrapped</source>
        <translation>退货报废</translation>
    </message>
</context>
<context>
    <name>argparse</name>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示本帮助并退出</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <translation>需要一个值</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <translation>不认识的参数：%s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <translation>缺少必需的参数：%s</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>不能取 %(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>not allowed with argument %s</source>
        <translation>不能与 %s 同时使用</translation>
    </message>
    <message>
        <source>ignored explicit argument %r</source>
        <translation>不带值，不能写 %r</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>there is no such preset</source>
        <translation>没有这个预设</translation>
    </message>
    <message>
        <source>; did you mean {name}?</source>
        <translation>；是不是 {name}？</translation>
    </message>
</context>
</TS>
