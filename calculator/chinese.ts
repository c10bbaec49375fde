<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="correlation.py" line="38"/>
        <source>{name} has no uncertainty to correlate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="correlation.py" line="39"/>
        <location filename="scenario.py" line="575"/>
        <location filename="scenario.py" line="735"/>
        <source>; did you mean {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="correlation.py" line="44"/>
        <source>a parameter cannot be correlated with itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="correlation.py" line="47"/>
        <source>these two are correlated already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="correlation.py" line="53"/>
        <source>no joint distribution has this correlation together with those before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="distribution.py" line="33"/>
        <source>give either {names} or p5 and p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="distribution.py" line="35"/>
        <source>p5 must be below p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="distribution.py" line="51"/>
        <location filename="distribution.py" line="120"/>
        <source>low must be below high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="distribution.py" line="63"/>
        <source>low, mode and high must rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="inputs.py" line="265"/>
        <source>price shares must rise from tier to tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="inputs.py" line="268"/>
        <location filename="scenario.py" line="636"/>
        <source>all levels together must stay below 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="inputs.py" line="270"/>
        <source>buy-back and liquidation must be at most 1 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="inputs.py" line="276"/>
        <location filename="simulate.py" line="137"/>
        <source>draw {number}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="68"/>
        <location filename="scenario.py" line="763"/>
        <source>a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="68"/>
        <location filename="scenario.py" line="762"/>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="71"/>
        <source>above {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="71"/>
        <source>at least {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="74"/>
        <source>below {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="74"/>
        <source>at most {bound}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="77"/>
        <source>{lower} and {upper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="29"/>
        <source>is a folder, not a scenario file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="33"/>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="35"/>
        <source>may not be read: no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="37"/>
        <source>cannot be read: {cause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="39"/>
        <source>is too large for a scenario: more than {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="44"/>
        <source>is not UTF-8 text (line {line})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="57"/>
        <source>is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="59"/>
        <source>missing: must be 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="102"/>
        <source>could not be saved: {cause}; the old file is unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="122"/>
        <source>is not TOML: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="preset_file.py" line="123"/>
        <source>line {line}, column {column} is not TOML: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="problems.py" line="39"/>
        <source>must be {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="574"/>
        <source>unknown parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="602"/>
        <source>a direct model has no agents: remove the channel or change the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="604"/>
        <source>missing: a {kind} model needs at least one tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="621"/>
        <source>belongs to {kinds}, not to a {kind} model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="627"/>
        <source>a share of the list price must be at most 1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="629"/>
        <source>missing: a price response needs the price it was observed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="638"/>
        <source>buy-back and liquidation together must be at most 1 (buy-back is {share:g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="649"/>
        <source>missing: every tier that holds stock needs its buying price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="651"/>
        <source>must be above the {share:g} of the tier above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="662"/>
        <source>there is no such value in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="668"/>
        <source>lies outside what is allowed: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="674"/>
        <source>missing: same_product needs a shared product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="695"/>
        <location filename="scenario.py" line="738"/>
        <source>missing: {allowed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="734"/>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="749"/>
        <source>one of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="751"/>
        <source>a list of at least {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="753"/>
        <source>a list of at most {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="755"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="756"/>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="757"/>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="758"/>
        <location filename="scenario.py" line="759"/>
        <location filename="scenario.py" line="760"/>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="761"/>
        <source>a finite number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="764"/>
        <source>a table with a distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="767"/>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <location filename="parameters.py" line="25"/>
        <source>agents buy and hold stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="26"/>
        <source>agents earn commission, the brand holds the stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="parameters.py" line="27"/>
        <source>no agents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <location filename="ledger.py" line="19"/>
        <source>join fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="20"/>
        <source>joining gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="21"/>
        <source>recruiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="22"/>
        <source>deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="23"/>
        <source>acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="24"/>
        <source>goods made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="25"/>
        <source>goods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="26"/>
        <source>rebate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="27"/>
        <source>consumer sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="28"/>
        <source>own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="29"/>
        <source>sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="30"/>
        <source>payment fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="31"/>
        <source>fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="32"/>
        <source>running cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="33"/>
        <source>commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="34"/>
        <source>community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="35"/>
        <source>fixed cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="36"/>
        <source>buy-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="37"/>
        <source>liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="ledger.py" line="38"/>
        <source>holding cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Parameter</name>
    <message>
        <location filename="scenario.py" line="44"/>
        <source>Unit cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="45"/>
        <source>What one unit costs the brand, made and delivered to its warehouse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="49"/>
        <source>List price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="50"/>
        <source>What the market calls the retail price of one unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="54"/>
        <source>Units per order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="55"/>
        <source>Units in one consumer order, on average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="65"/>
        <source>Mark-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="66"/>
        <source>Consumer price: a multiple of the unit cost (1:5 is 5) or a share of the list price (75 % is 0.75).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="73"/>
        <source>Price response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="74"/>
        <source>How strongly first and repeat orders react when the price leaves the reference price: (price / reference price) to the power of minus this. 0: demand does not react to price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="82"/>
        <source>Reference price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="83"/>
        <source>The price at which conversion and order frequency were observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="84"/>
        <source>required with a price response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="92"/>
        <source>Monthly budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="93"/>
        <source>Advertising and subsidies that the brand pays to win customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="97"/>
        <source>Months of budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="98"/>
        <source>The budget is spent from month 1 to this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="99"/>
        <location filename="scenario.py" line="280"/>
        <source>the whole horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="102"/>
        <source>Customer acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="103"/>
        <source>What one paid customer costs the brand, before the market is saturated and at the reference price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="110"/>
        <source>Agents&apos; acquisition cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="111"/>
        <source>What one customer won through an agent&apos;s contacts costs that agent: samples, gifts, tools. The cost per lead is constant; the brand&apos;s own rises with saturation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="119"/>
        <source>Organic leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="120"/>
        <source>People who come by themselves each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="123"/>
        <source>Starting leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="124"/>
        <source>People who are there in month 1: existing customers, followers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="128"/>
        <source>Conversion rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="129"/>
        <source>Share of the pool that buys for the first time in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="133"/>
        <source>Lead loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="134"/>
        <source>Share of those who did not buy that is lost for good in a month. 100 %: traffic is bought and gone; small: a private pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="142"/>
        <source>Reachable people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="143"/>
        <source>How many people can become leads at all; leads grow scarcer towards it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="147"/>
        <source>Referral ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="148"/>
        <source>New leads that each lead brings one month later (1:1.5 is 1.5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="152"/>
        <source>Referral generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="153"/>
        <source>For how many generations a referred lead refers others in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="157"/>
        <source>Referral reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="158"/>
        <source>What the brand pays a consumer for each lead referred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="161"/>
        <source>Word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="162"/>
        <source>Leads that an active buyer brings in a month, without a reward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="172"/>
        <source>Repurchase rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="173"/>
        <source>Of first buyers, the share that ever buys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="176"/>
        <source>Alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="177"/>
        <source>First shape of the shifted beta-geometric survival curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="181"/>
        <source>Beta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="182"/>
        <source>Second shape of the shifted beta-geometric survival curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="186"/>
        <source>Orders per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="187"/>
        <source>Orders of a buyer who stays, from the month after the first order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="197"/>
        <source>Buying price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="198"/>
        <source>What the tier pays for a unit; rises from tier to tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="199"/>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="202"/>
        <source>Opening order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="203"/>
        <source>What every joiner must buy at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="206"/>
        <source>Minimum order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="207"/>
        <source>What every agent must buy each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="210"/>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="211"/>
        <source>Stock held against the forecast, in months of demand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="215"/>
        <source>Joining fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="216"/>
        <source>What a joiner pays the brand and never sees again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="219"/>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="220"/>
        <source>What a joiner pays the brand and gets back on leaving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="223"/>
        <source>Initial agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="224"/>
        <source>Agents of the tier in month 1; they pay and order like any joiner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="228"/>
        <source>Recruits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="229"/>
        <source>Agents that one agent of the tier above brings into this tier each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="233"/>
        <source>Churn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="234"/>
        <source>Share of the tier&apos;s agents who give up in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="237"/>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="238"/>
        <source>Leads that an agent finds in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="241"/>
        <source>Retail weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="242"/>
        <source>Weight of an agent of this tier in the split of consumer orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="246"/>
        <source>Running cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="247"/>
        <source>What being an agent costs in a month: phone, travel, time bought in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="251"/>
        <source>Own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="252"/>
        <source>What an agent&apos;s household uses up itself in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="255"/>
        <source>Purchase rebate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="256"/>
        <source>What the brand pays back on the tier&apos;s purchases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="264"/>
        <source>Number of tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="265"/>
        <source>Fewer tiers keep the bottom of the ladder, more repeat its top; entry orders and the number of agents change with it, so this compares ladders, not tiers alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="270"/>
        <source>the rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="273"/>
        <source>Founders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="274"/>
        <source>Agents that the brand itself wins for the first tier each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="278"/>
        <source>Months of founding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="279"/>
        <source>The brand recruits founders from month 1 to this month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="283"/>
        <source>People who could become agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="284"/>
        <source>Recruiting slows down as those who ever joined approach this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="288"/>
        <source>Forecast months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="289"/>
        <source>Demand is forecast by the mean of this many months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="293"/>
        <source>Recruiter&apos;s share of the fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="294"/>
        <source>Part of a recruit&apos;s joining fee that the brand pays to the tier above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="298"/>
        <source>Recruiting reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="299"/>
        <source>Part of a recruit&apos;s opening order that the brand pays to the tier above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="303"/>
        <source>Joining gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="304"/>
        <source>What the gift to a joiner costs the brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="307"/>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="308"/>
        <source>By level: the seller, the tier above, and so on; together below 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="309"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="312"/>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="313"/>
        <source>Part of all sales on which commission is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="317"/>
        <source>Buy-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="318"/>
        <source>Part of leavers&apos; stock that the brand takes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="321"/>
        <source>Buy-back price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="322"/>
        <source>What the brand pays for it, of the price that the tier paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="326"/>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="327"/>
        <source>Part of leavers&apos; stock that is dumped on consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="330"/>
        <source>Liquidation price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="331"/>
        <source>What consumers pay for dumped goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="340"/>
        <source>Return rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="341"/>
        <source>Part of the units sold that consumers send back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="344"/>
        <source>Resalable returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="345"/>
        <source>Part of the returns that goes back into stock; the rest is scrapped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="349"/>
        <source>Cost of a return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="350"/>
        <source>Handling and freight of one returned order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="353"/>
        <source>Fulfilment cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="354"/>
        <source>Packing and freight of one order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="357"/>
        <source>Payment and platform fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="358"/>
        <source>Taken off what consumers pay, returned or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="361"/>
        <source>Sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="362"/>
        <source>Prices include it; input tax is not modelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="365"/>
        <source>Group size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="366"/>
        <source>How many members a community group can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="370"/>
        <source>Group fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="371"/>
        <source>How full the groups are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="374"/>
        <source>Cost of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="375"/>
        <source>People and tools to run one community group for a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="379"/>
        <source>Fixed cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="380"/>
        <source>Salaries, rent and all else that does not depend on sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="384"/>
        <source>Launch cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="385"/>
        <source>Paid once, in month 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="388"/>
        <source>Brand&apos;s cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="389"/>
        <source>Stock that the brand itself holds against the forecast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="392"/>
        <source>Holding cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="393"/>
        <source>Of closing stock at the holder&apos;s buying price, each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="457"/>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="458"/>
        <source>How many months are computed and added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="462"/>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="463"/>
        <source>What money loses in value each month, for lifetime and present value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="467"/>
        <source>Lifetime counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="468"/>
        <source>How far a customer&apos;s value is counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <location filename="scenario.py" line="399"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="400"/>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="401"/>
        <source>Acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="402"/>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="403"/>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="scenario.py" line="404"/>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <location filename="statement.py" line="28"/>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="29"/>
        <location filename="statement.py" line="57"/>
        <source>Buy-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="30"/>
        <location filename="statement.py" line="58"/>
        <source>Sales tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="31"/>
        <source>Cost of goods sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="32"/>
        <location filename="statement.py" line="60"/>
        <source>Contribution margin 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="33"/>
        <location filename="statement.py" line="61"/>
        <source>Fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="34"/>
        <location filename="statement.py" line="62"/>
        <source>Payment fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="35"/>
        <location filename="statement.py" line="63"/>
        <source>Commission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="36"/>
        <location filename="statement.py" line="64"/>
        <source>Rebates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="37"/>
        <location filename="statement.py" line="65"/>
        <source>Contribution margin 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="38"/>
        <location filename="statement.py" line="66"/>
        <source>Acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="39"/>
        <location filename="statement.py" line="67"/>
        <source>Recruiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="40"/>
        <source>Joining gifts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="41"/>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="42"/>
        <location filename="statement.py" line="68"/>
        <source>Contribution margin 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="43"/>
        <source>Fixed cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="44"/>
        <location filename="statement.py" line="70"/>
        <source>Holding cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="45"/>
        <location filename="statement.py" line="71"/>
        <source>Joining fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="46"/>
        <source>Profit, stock at cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="47"/>
        <source>Deposits received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="48"/>
        <source>Deposits paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="49"/>
        <source>Rise of stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="50"/>
        <location filename="statement.py" line="75"/>
        <source>Cash flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="53"/>
        <source>Sales to consumers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="54"/>
        <source>Goods sold to agents below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="55"/>
        <source>Own use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="56"/>
        <source>Liquidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="59"/>
        <source>Goods bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="69"/>
        <source>Running cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="72"/>
        <source>Profit, stock at nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="73"/>
        <source>Deposits paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="statement.py" line="74"/>
        <source>Deposits returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <location filename="presets.py" line="35"/>
        <source>there is no such preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="presets.py" line="36"/>
        <source>; did you mean {name}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
