<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>joust::desktop::BattleStatus</name>
    <message>
        <source>Saved as a draft</source>
        <translation>已存为草稿</translation>
    </message>
    <message>
        <source>Vote saved</source>
        <translation>投票已保存</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>joust::desktop::Composition</name>
    <message>
        <source>Preparing the demo</source>
        <translation>正在准备演示</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Joust workspaces (*.joust)</source>
        <translation>Joust 工作区 (*.joust)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>未打开：%1</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>正在检查工作区</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Check this workspace</source>
        <translation>检查此工作区</translation>
    </message>
    <message>
        <source>Everything is as it should be: %1 battles, %2 votes.</source>
        <translation>一切正常：%1 场对战，%2 票。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found:</source>
        <translation>
            <numerusform>发现 %n 个问题：</numerusform>
        </translation>
    </message>
    <message>
        <source>Joust workspaces and packs (*.joust *.joustpack)</source>
        <translation>Joust 工作区和对战包 (*.joust *.joustpack)</translation>
    </message>
    <message>
        <source>Study password</source>
        <translation>研究密码</translation>
    </message>
    <message>
        <source>There is no such file: %1. Nothing was changed. Open another one.</source>
        <translation>没有这个文件：%1。未作任何更改。请打开其他文件。</translation>
    </message>
</context>
<context>
    <name>joust::desktop::HelpTexts</name>
    <message>
        <source>About Joust</source>
        <translation>关于 Joust</translation>
    </message>
    <message>
        <source>Joust %1, with Qt %2
Private, blind, side-by-side battles between language models.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Joust %1，使用 Qt %2
语言模型之间私密、盲测、并排的对战。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>joust::desktop::OpenWorkspace</name>
    <message>
        <source>Import votes</source>
        <translation>导入投票</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Merge a pack</source>
        <translation>合并对战包</translation>
    </message>
    <message>
        <source>Joust packs (*.joustpack)</source>
        <translation>Joust 对战包 (*.joustpack)</translation>
    </message>
    <message>
        <source>Merge a workspace</source>
        <translation>合并工作区</translation>
    </message>
    <message>
        <source>Joust workspaces (*.joust)</source>
        <translation>Joust 工作区 (*.joust)</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Copying the workspace; votes go on...</source>
        <translation>正在复制工作区；投票可照常进行……</translation>
    </message>
    <message>
        <source>The backup is complete and on disk.</source>
        <translation>备份已完成并写入磁盘。</translation>
    </message>
    <message>
        <source>Votes (*.csv *.json *.jsonl *.sqlite)</source>
        <translation>投票 (*.csv *.json *.jsonl *.sqlite)</translation>
    </message>
</context>
<context>
    <name>joust::ui::AdvancedTab</name>
    <message>
        <source>The server sends no end &amp;mark</source>
        <translation>服务器不发送结束标记(&amp;M)</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>In a minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>Tokens in a minute</source>
        <translation>每分钟令牌数</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Most re&amp;quests</source>
        <translation>请求上限(&amp;Q)</translation>
    </message>
    <message>
        <source>Joust also waits when the server itself says that it has had enough. 0: no limit.</source>
        <translation>当服务器表示请求过多时，Joust 也会等待。0：无限制。</translation>
    </message>
    <message>
        <source>End of an answer</source>
        <translation>回答的结束</translation>
    </message>
    <message>
        <source>An answer that ends without the mark may have been cut off, so its battle fails. Tick this only for a server that is known to send none.</source>
        <translation>没有结束标记的回答可能被截断，因此对战会失败。仅在确知服务器不发送结束标记时勾选。</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>结果可靠吗？</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>开始对战</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Computing...</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>There are no votes to analyse under these options.</source>
        <translation>在这些选项下没有可分析的投票。</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shown.</source>
        <translation>已停止。没有可显示的内容。</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Does it hold?</source>
        <translation>结果稳健吗？</translation>
    </message>
    <message>
        <source>Variants of one thing</source>
        <translation>同一事物的变体</translation>
    </message>
    <message>
        <source>What is the best of them worth once its being picked is taken off?</source>
        <translation>扣除“因表现最好而被选中”的运气后，其中最好的还值多少？</translation>
    </message>
    <message>
        <source>Contestants that are variants</source>
        <translation>属于变体的参赛者</translation>
    </message>
    <message>
        <source>That takes at least three.</source>
        <translation>至少需要三个。</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>tab: ratings against price, time and size</comment>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnnotatorsModel</name>
    <message>
        <source>%1 (%2)</source>
        <comment>z, contestant</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Elo, contestant</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>Side A %</source>
        <translation>A 侧 %</translation>
    </message>
    <message>
        <source>Tie %</source>
        <translation>平局 %</translation>
    </message>
    <message>
        <source>Both bad %</source>
        <translation>两者都差 %</translation>
    </message>
    <message>
        <source>z agree</source>
        <translation>z 一致</translation>
    </message>
    <message>
        <source>z side</source>
        <translation>z 侧别</translation>
    </message>
    <message>
        <source>z favourite</source>
        <translation>z 偏爱</translation>
    </message>
    <message>
        <source>p (adjusted)</source>
        <translation>p（校正）</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>If left out</source>
        <translation>若剔除</translation>
    </message>
    <message>
        <source>Ranks changed</source>
        <translation>名次变化数</translation>
    </message>
    <message>
        <source>Below zero: agrees less with the others than people usually do</source>
        <translation>低于零：与他人的一致程度低于常人</translation>
    </message>
    <message>
        <source>Far from zero: prefers one side</source>
        <translation>远离零：偏向某一侧</translation>
    </message>
    <message>
        <source>Large: prefers one contestant</source>
        <translation>较大：偏爱某个参赛者</translation>
    </message>
    <message>
        <source>Of the three, corrected for the number of annotators</source>
        <translation>由三者得出，已按标注者人数校正</translation>
    </message>
    <message>
        <source>Elo of the contestant that would move most without these votes</source>
        <translation>去掉这些投票后变动最大的参赛者的 Elo 变化</translation>
    </message>
    <message>
        <source>Seconds a vote</source>
        <translation>每票秒数</translation>
    </message>
    <message>
        <source>Median of the votes whose time is known</source>
        <translation>已知用时的投票的中位数</translation>
    </message>
    <message>
        <source>&lt; 0.001</source>
        <comment>p</comment>
        <translation>&lt; 0.001</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerBrowser</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Copy this &amp;code</source>
        <translation>复制这段代码(&amp;C)</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerImportDialog</name>
    <message>
        <source>MT-Bench answers</source>
        <translation>MT-Bench 的回答</translation>
    </message>
    <message>
        <source>Arena-Hard answers</source>
        <translation>Arena-Hard 的回答</translation>
    </message>
    <message>
        <source>results of promptfoo</source>
        <translation>promptfoo 的结果</translation>
    </message>
    <message>
        <source>AutoArena&apos;s table of one model</source>
        <translation>AutoArena 的单模型表格</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入回答</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>A new one, or one that is to grow.</source>
        <translation>新的运行，或要扩充的运行。</translation>
    </message>
    <message>
        <source>Prompt &amp;set</source>
        <translation>提示词集(&amp;S)</translation>
    </message>
    <message>
        <source>Prompts are found there by name, then by text; missing ones are added.</source>
        <translation>提示词先按名称、再按文本在其中查找；缺少的会被添加。</translation>
    </message>
    <message>
        <source>&amp;Contestant</source>
        <translation>参赛者(&amp;C)</translation>
    </message>
    <message>
        <source>Who answered, where the file does not say.</source>
        <translation>文件没有说明时，由谁作答。</translation>
    </message>
    <message>
        <source>The run needs a name.</source>
        <translation>运行需要名称。</translation>
    </message>
    <message>
        <source>Reading and checking the file; nothing is written...</source>
        <translation>正在读取并检查文件；不会写入任何内容...</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>正在导入...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is refused, and nothing was imported: %1</source>
        <translation>文件被拒绝，未导入任何内容：%1</translation>
    </message>
    <message>
        <source>Recognised as: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>New answers</source>
        <translation>新回答</translation>
    </message>
    <message>
        <source>New contestants</source>
        <translation>新参赛者</translation>
    </message>
    <message>
        <source>New prompts</source>
        <translation>新提示词</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Skipped, %1</source>
        <translation>已跳过，%1</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>此文件中没有新内容。</translation>
    </message>
    <message>
        <source>AutoArena&apos;s database</source>
        <translation>AutoArena 数据库</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswerPane</name>
    <message numerus="yes">
        <source>Answer %1, %n words</source>
        <translation>
            <numerusform>回答 %1，%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>回答 %1</translation>
    </message>
    <message>
        <source>Hide the thinking</source>
        <translation>隐藏思考过程</translation>
    </message>
    <message>
        <source>Show the thinking</source>
        <translation>显示思考过程</translation>
    </message>
    <message>
        <source>Answer %1, thinking</source>
        <translation>回答 %1，思考过程</translation>
    </message>
</context>
<context>
    <name>joust::ui::AnswersTab</name>
    <message>
        <source>Longest answer in tokens</source>
        <translation>回答长度上限，token</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top p</source>
        <translation>Top p</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value (JSON)</source>
        <translation>值 (JSON)</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>&amp;System prompt</source>
        <translation>系统提示词(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Longest answer in tokens</source>
        <translation>回答长度上限，token(&amp;L)</translation>
    </message>
    <message>
        <source>Left empty, nothing is sent and the server decides.</source>
        <translation>留空则不发送，由服务器决定。</translation>
    </message>
    <message>
        <source>More &amp;parameters</source>
        <translation>更多参数(&amp;P)</translation>
    </message>
    <message>
        <source>Sent as they are, in this order. Text values in double quotes.</source>
        <translation>按此顺序原样发送。文本值须加英文双引号。</translation>
    </message>
    <message>
        <source>server&apos;s default</source>
        <translation>服务器默认值</translation>
    </message>
    <message>
        <source>Sa&amp;mpling</source>
        <translation>采样(&amp;G)</translation>
    </message>
    <message>
        <source>The limit has to be a whole number above 0.</source>
        <translation>上限须为大于 0 的整数。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
</context>
<context>
    <name>joust::ui::AuditModel</name>
    <message>
        <source>Workspace created</source>
        <translation>工作区已创建</translation>
    </message>
    <message>
        <source>Vote retracted</source>
        <translation>投票已撤回</translation>
    </message>
    <message>
        <source>Vote excluded</source>
        <translation>投票已排除</translation>
    </message>
    <message>
        <source>Vote included again</source>
        <translation>投票已重新计入</translation>
    </message>
    <message>
        <source>Vote flagged</source>
        <translation>投票已标记</translation>
    </message>
    <message>
        <source>Flag removed</source>
        <translation>标记已移除</translation>
    </message>
    <message>
        <source>Text redacted</source>
        <translation>文本已删除</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>文件已导入</translation>
    </message>
    <message>
        <source>Workspace merged</source>
        <translation>工作区已合并</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>已升级</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Run made</source>
        <translation>已创建运行</translation>
    </message>
    <message>
        <source>Study made</source>
        <translation>已创建研究</translation>
    </message>
    <message>
        <source>Study closed</source>
        <translation>研究已关闭</translation>
    </message>
    <message>
        <source>First written by a copy</source>
        <translation>首次由副本写入</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why, or how much</source>
        <translation>原因或数量</translation>
    </message>
    <message>
        <source>Board frozen</source>
        <translation>排行榜已冻结</translation>
    </message>
    <message>
        <source>Prompts changed</source>
        <translation>提示词已更改</translation>
    </message>
</context>
<context>
    <name>joust::ui::AuditView</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>&amp;Back to the votes</source>
        <translation>返回投票(&amp;B)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做之事</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reading the audit...</source>
        <translation>正在读取审计记录...</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 links)</source>
        <translation>%1（%2 个链节）</translation>
    </message>
    <message>
        <source>Heads of the hash chains: %1</source>
        <translation>哈希链的末端：%1</translation>
    </message>
</context>
<context>
    <name>joust::ui::BasicsTab</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>house model, new prompt</source>
        <translation>自研模型，新提示词</translation>
    </message>
    <message>
        <source>How it is called in rankings, after the vote.</source>
        <translation>投票后在排名中显示的名称。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Enter the key, or choose where it is.</source>
        <translation>请输入密钥，或选择密钥所在位置。</translation>
    </message>
    <message>
        <source>The base URL of the server, with /v1 where an OpenAI-compatible server wants it.</source>
        <translation>服务器的基础 URL；OpenAI 兼容服务器需要时请带上 /v1。</translation>
    </message>
    <message>
        <source>The name by which the server knows the model; on Azure the name of the deployment.</source>
        <translation>服务器所知的模型名称；在 Azure 上为部署名称。</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API 版本(&amp;V)</translation>
    </message>
    <message>
        <source>Empty: the usual one.</source>
        <translation>留空：使用常用版本。</translation>
    </message>
    <message>
        <source>&amp;Protocol</source>
        <translation>协议(&amp;P)</translation>
    </message>
    <message>
        <source>Most local and many other servers are OpenAI-compatible.</source>
        <translation>大多数本地服务器和许多其他服务器都兼容 OpenAI。</translation>
    </message>
</context>
<context>
    <name>joust::ui::BattleArena</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>第 %1 轮</translation>
    </message>
</context>
<context>
    <name>joust::ui::BattlePage</name>
    <message>
        <source>Battle</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>No answer to show</source>
        <translation>没有可显示的回答</translation>
    </message>
    <message>
        <source>The answer will appear here</source>
        <translation>回答将显示在这里</translation>
    </message>
    <message numerus="yes">
        <source>Two contestants are answering, %n s</source>
        <translation>
            <numerusform>两个参赛者正在作答，已用 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>The two answers could not be made. Nothing was counted, and the prompt is kept.</source>
        <translation>未能生成两个回答。未计入任何结果，提示词已保留。</translation>
    </message>
    <message>
        <source>&amp;New battle</source>
        <translation>新对战(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) by %1</source>
        <translation>
            <numerusform>%1 已投 %n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>Try &amp;both again</source>
        <translation>全部重试(&amp;R)</translation>
    </message>
    <message>
        <source>Back to free &amp;battles</source>
        <translation>返回自由对战(&amp;B)</translation>
    </message>
    <message>
        <source>All done: every battle of %1 is closed. Thank you.</source>
        <translation>全部完成：%1 的所有对战均已结束。谢谢。</translation>
    </message>
    <message numerus="yes">
        <source>%n battle(s) of %1 wait for answers that are not made yet.</source>
        <translation>
            <numerusform>%1 有 %n 个对战在等待尚未生成的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Vote on the turns that &amp;stand</source>
        <translation>对已有的轮次投票(&amp;S)</translation>
    </message>
    <message>
        <source>All done: every battle of %1 is closed. Close the pack and send it back. Thank you.</source>
        <translation>全部完成：%1 的每场对战都已结束。请关闭对战包并把它寄回。谢谢。</translation>
    </message>
    <message>
        <source>The next battle could not be read. What you voted is saved.</source>
        <translation>无法读取下一场对战。您投的票已保存。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再试一次(&amp;A)</translation>
    </message>
</context>
<context>
    <name>joust::ui::BattlePause</name>
    <message>
        <source>Paused. The battle waits as it is, and no time is counted.</source>
        <translation>已暂停。对战保持原样等待，不计时间。</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>You have voted for %n min. A short break keeps judgement fresh.</source>
        <translation>
            <numerusform>您已评判 %n 分钟。短暂休息有助于保持判断力。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardControls</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Compute again from the votes as they are now</source>
        <translation>按当前投票重新计算</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Leaderboard as CSV...</source>
        <translation>排行榜 (CSV)...</translation>
    </message>
    <message>
        <source>Chart as PNG...</source>
        <translation>图表 (PNG)...</translation>
    </message>
    <message>
        <source>Votes as CSV...</source>
        <translation>投票 (CSV)...</translation>
    </message>
    <message>
        <source>Votes as JSON Lines...</source>
        <translation>投票 (JSON Lines)...</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Report as HTML...</source>
        <translation>导出 HTML 报告…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>移除视图</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Save this view...</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Copy as joust-cli command</source>
        <translation>复制为 joust-cli 命令</translation>
    </message>
    <message>
        <source>Freeze this board...</source>
        <translation>冻结此排行榜…</translation>
    </message>
    <message>
        <source>Chart as SVG...</source>
        <translation>图表 (SVG)...</translation>
    </message>
    <message>
        <source>Copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Leaderboard as LMArena&apos;s JSON...</source>
        <translation>排行榜导出为 LMArena 的 JSON...</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数字</translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardFacts</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>Why votes were left out</source>
        <translation>投票未计入的原因</translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardFreezer</name>
    <message>
        <source>Freeze this board</source>
        <translation>冻结此排行榜</translation>
    </message>
    <message>
        <source>The ranking as it is now is kept in the workspace and can never be changed or removed.
Name (may be empty):</source>
        <translation>当前的排名将保存在工作区中，永远不能更改或删除。
名称（可留空）：</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Nothing was frozen: there are no votes, or new ones came in meanwhile.</source>
        <translation>未冻结：没有投票，或者期间又有新的投票。</translation>
    </message>
    <message>
        <source>A ranking of chosen annotators cannot be frozen: their names could never be taken out again.</source>
        <translation>不能冻结所选标注者的排名：其姓名将无法再被移除。</translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardSentence</name>
    <message>
        <source>1 vote</source>
        <translation>1 票</translation>
    </message>
    <message>
        <source>%1 votes</source>
        <translation>%1 票</translation>
    </message>
    <message>
        <source>1 annotator</source>
        <translation>1 名标注员</translation>
    </message>
    <message>
        <source>%1 annotators</source>
        <translation>%1 名标注员</translation>
    </message>
    <message>
        <source>1 contestant</source>
        <translation>1 个参赛者</translation>
    </message>
    <message>
        <source>%1 contestants</source>
        <translation>%1 个参赛者</translation>
    </message>
    <message>
        <source>%1 of %2 on %3.</source>
        <comment>votes, annotators, contestants</comment>
        <translation>%2对 %3投出 %1。</translation>
    </message>
    <message>
        <source>Elo depends on the order of the votes and has no intervals.</source>
        <translation>Elo 取决于投票顺序，没有区间。</translation>
    </message>
    <message>
        <source>No intervals.</source>
        <translation>无区间。</translation>
    </message>
    <message>
        <source>1 vote left out.</source>
        <translation>1 票未计入。</translation>
    </message>
    <message>
        <source>%1 votes left out.</source>
        <translation>%1 票未计入。</translation>
    </message>
    <message>
        <source>Hidden for too few battles: %1.</source>
        <translation>因对战过少而隐藏的参赛者：%1 个。</translation>
    </message>
    <message>
        <source>Everyone can be compared.</source>
        <translation>所有参赛者均可比较。</translation>
    </message>
    <message>
        <source>the answer named its maker</source>
        <translation>回答透露了开发方</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>手动排除</translation>
    </message>
    <message>
        <source>not blind</source>
        <translation>非盲测</translation>
    </message>
    <message>
        <source>given by a judge model</source>
        <translation>由评审模型给出</translation>
    </message>
    <message>
        <source>given by a person</source>
        <translation>由人给出</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟产生</translation>
    </message>
    <message>
        <source>of another category</source>
        <translation>属于其他类别</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>使用其他语言</translation>
    </message>
    <message>
        <source>of another annotator</source>
        <translation>由其他标注员给出</translation>
    </message>
    <message>
        <source>outside the dates</source>
        <translation>不在日期范围内</translation>
    </message>
    <message>
        <source>both sides the same contestant</source>
        <translation>两侧为同一参赛者</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of votes: reason</comment>
        <translation>%1 票：%2</translation>
    </message>
    <message>
        <source>Some contestants won or lost everything against others, so there is no finite distance between them. Each group is rated by itself.</source>
        <translation>有些参赛者对其他参赛者全胜或全败，因此两者之间没有有限的差距。各组单独评分。</translation>
    </message>
    <message>
        <source>Some groups of contestants never met. Ratings can be compared within a group, not between groups.</source>
        <translation>有些参赛者组从未交手。评分可在组内比较，不能跨组比较。</translation>
    </message>
    <message>
        <source>The fit did not converge. These numbers must not be used.</source>
        <translation>拟合未收敛。不得使用这些数值。</translation>
    </message>
    <message>
        <source>None of the votes count under these options.</source>
        <translation>按当前选项，没有可计入的投票。</translation>
    </message>
    <message>
        <source>%1 model-based intervals, each vote taken as independent.</source>
        <translation>%1 模型区间，各票视为独立。</translation>
    </message>
    <message>
        <source>%1 bootstrap intervals</source>
        <translation>%1 自助法区间</translation>
    </message>
    <message>
        <source>%1 intervals</source>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>%1 clustered by annotator and prompt (%2 effective).</source>
        <comment>intervals</comment>
        <translation>%1，按标注者和提示聚类（有效 %2）。</translation>
    </message>
    <message>
        <source>%1 clustered by prompt (%2 effective).</source>
        <comment>intervals</comment>
        <translation>%1，按提示聚类（有效 %2）。</translation>
    </message>
    <message>
        <source>%1 clustered by annotator (%2 effective).</source>
        <comment>intervals</comment>
        <translation>%1，按标注者聚类（有效 %2）。</translation>
    </message>
    <message>
        <source>%1 that ignore how annotators differ, because there are fewer than 5 of them.</source>
        <comment>intervals</comment>
        <translation>%1，未计入标注者之间的差异，因为不足 5 人。</translation>
    </message>
    <message>
        <source>%1, each vote taken as independent.</source>
        <comment>intervals</comment>
        <translation>%1，各票视为独立。</translation>
    </message>
    <message>
        <source>%1 rounds of the bootstrap, %2 of them without a fit, seed %3.</source>
        <translation>%1 轮自助法，其中 %2 轮无拟合，种子 %3。</translation>
    </message>
    <message>
        <source>Each contestant&apos;s ranks hold against all others at once, seed %1.</source>
        <translation>每个参赛者的名次对所有其他参赛者同时成立，种子 %1。</translation>
    </message>
    <message>
        <source>All ranks hold at once, seed %1.</source>
        <translation>所有名次同时成立，种子 %1。</translation>
    </message>
    <message>
        <source>All ranks hold at once (Bonferroni).</source>
        <translation>所有名次同时成立（Bonferroni）。</translation>
    </message>
    <message>
        <source>Controlled for %1.</source>
        <translation>已控制 %1。</translation>
    </message>
    <message>
        <source>without a number that is controlled for</source>
        <translation>缺少所控制的数值</translation>
    </message>
    <message>
        <source>in an open study</source>
        <translation>属于尚未结束的研究</translation>
    </message>
    <message>
        <source>Compared with the board frozen on %1 (%2 votes).</source>
        <translation>与 %1 冻结的排行榜（%2 票）比较。</translation>
    </message>
    <message>
        <source>Compared with &quot;%1&quot;, frozen on %2 (%3 votes).</source>
        <translation>与“%1”（冻结于 %2，%3 票）比较。</translation>
    </message>
    <message>
        <source>Frozen: %1 contestants, %2 votes. See Analysis, Over time.</source>
        <translation>已冻结：%1 个参赛者，%2 票。请见“分析”中的“随时间变化”。</translation>
    </message>
    <message>
        <source>with other contestants</source>
        <translation>涉及其他参赛者</translation>
    </message>
    <message>
        <source>the annotator knew who it was</source>
        <translation>标注者知道是谁</translation>
    </message>
</context>
<context>
    <name>joust::ui::BoardWords</name>
    <message>
        <source>Lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>range of ranks</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval of a rating</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>名次 %1</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>won every battle, rating %1</source>
        <translation>全胜，评分 %1</translation>
    </message>
    <message>
        <source>lost every battle, rating %1</source>
        <translation>全败，评分 %1</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>interval %1</source>
        <translation>区间 %1</translation>
    </message>
    <message>
        <source>%1 battles</source>
        <translation>%1 场对战</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contestant: facts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>名次 %1</translation>
    </message>
    <message>
        <source>Rating %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>Interval %1</source>
        <translation>区间 %1</translation>
    </message>
    <message>
        <source>%1 battles: %2 won, %3 lost, %4 tied, %5 both bad</source>
        <translation>%1 场对战：%2 胜，%3 负，%4 平，%5 都不好</translation>
    </message>
    <message>
        <source>Statistically tied with the first</source>
        <translation>与第一名在统计上并列</translation>
    </message>
    <message>
        <source>Won every battle: no finite rating, so the lowest that fits is shown</source>
        <translation>全胜：没有有限评分，显示符合数据的最低值</translation>
    </message>
    <message>
        <source>Lost every battle: no finite rating, so the highest that fits is shown</source>
        <translation>全败：没有有限评分，显示符合数据的最高值</translation>
    </message>
    <message>
        <source>None of its votes count under these options</source>
        <translation>按当前选项，其投票均不计入</translation>
    </message>
    <message>
        <source>same place</source>
        <translation>名次不变</translation>
    </message>
    <message numerus="yes">
        <source>up %n place(s)</source>
        <translation>
            <numerusform>上升 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down %n place(s)</source>
        <translation>
            <numerusform>下降 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <comment>not on the earlier board</comment>
        <translation>新</translation>
    </message>
    <message>
        <source>not on the frozen board</source>
        <translation>不在冻结的排行榜上</translation>
    </message>
    <message>
        <source>the same rating</source>
        <translation>评分不变</translation>
    </message>
    <message>
        <source>rating %1 higher</source>
        <translation>评分高 %1</translation>
    </message>
    <message>
        <source>rating %1 lower</source>
        <translation>评分低 %1</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>无法比较</translation>
    </message>
</context>
<context>
    <name>joust::ui::BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>joust::ui::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1: show as table</source>
        <translation>%1：显示为表格</translation>
    </message>
    <message>
        <source>%1: save</source>
        <translation>%1：保存</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1，表格</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Vector picture (SVG)...</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)...</source>
        <translation>数据 (CSV)…</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>显示为图表</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数字</translation>
    </message>
</context>
<context>
    <name>joust::ui::ChartView</name>
    <message>
        <source>Point at the chart, or use the arrow keys, to read its values. + and - zoom.</source>
        <translation>指向图表或使用方向键即可读取数值。+ 和 - 缩放。</translation>
    </message>
</context>
<context>
    <name>joust::ui::ChoiceChip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a choice: present choice</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>joust::ui::CoefficientPicture</name>
    <message>
        <source>Covariate</source>
        <translation>协变量</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>joust::ui::Composer</name>
    <message>
        <source>&amp;Suggest a prompt</source>
        <translation>推荐提示词(&amp;S)</translation>
    </message>
    <message>
        <source>Start &amp;battle</source>
        <translation>开始对战(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+Enter starts. The answers appear together; waiting shows how slow the slower contestant is, not which one it is.</source>
        <translation>按 Ctrl+Enter 开始。两个回答同时显示；等待时间只反映较慢的参赛者有多慢，不透露是哪一个。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Ask both contestants something</source>
        <translation>向两个参赛者提问</translation>
    </message>
    <message>
        <source>A prompt has at most 1 MiB.</source>
        <translation>提示词最大为 1 MiB。</translation>
    </message>
</context>
<context>
    <name>joust::ui::ConnectionTab</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加请求头</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>取自环境变量</translation>
    </message>
    <message>
        <source>HTTP &amp;headers</source>
        <translation>HTTP 请求头(&amp;H)</translation>
    </message>
    <message>
        <source>Stored in the workspace as they are: a key belongs in the key field.</source>
        <translation>原样存入工作区；密钥应填在密钥栏。</translation>
    </message>
    <message>
        <source>P&amp;roxy</source>
        <translation>代理(&amp;R)</translation>
    </message>
    <message>
        <source>An address, &quot;none&quot; for no proxy, or empty for what the environment says.</source>
        <translation>填写地址；填 none 表示不使用代理；留空则采用环境变量的设置。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>首字</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>停顿</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>完整回答</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1, seconds</source>
        <translation>%1（秒）</translation>
    </message>
    <message>
        <source>&amp;Time limits in seconds</source>
        <translation>时限，秒(&amp;T)</translation>
    </message>
    <message>
        <source>Local servers may need minutes before the first text, while they load a model. Empty or 0: no limit.</source>
        <translation>本地服务器加载模型时，可能要过几分钟才输出首字。留空或填 0 表示不限。</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>&amp;Certificate authority</source>
        <translation>证书颁发机构(&amp;C)</translation>
    </message>
    <message>
        <source>A PEM file, for servers with a certificate of your own lab. Empty: those of the system.</source>
        <translation>PEM 文件，用于采用实验室自有证书的服务器。留空则使用系统的证书。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A time limit is a number of seconds.</source>
        <translation>时限须为秒数。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动判断</translation>
    </message>
    <message>
        <source>Never send it</source>
        <translation>从不发送</translation>
    </message>
    <message>
        <source>Always ask</source>
        <translation>始终请求</translation>
    </message>
    <message>
        <source>Never ask</source>
        <translation>从不请求</translation>
    </message>
    <message>
        <source>Limit of an answer</source>
        <translation>答案上限</translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation>令牌计数</translation>
    </message>
    <message>
        <source>What the server &amp;understands</source>
        <translation>服务器支持的功能(&amp;U)</translation>
    </message>
    <message>
        <source>Find out: tried first as most servers want it, then as this one does.</source>
        <translation>自动判断：先按大多数服务器的方式尝试，再按此服务器的方式。</translation>
    </message>
</context>
<context>
    <name>joust::ui::ContestantsDialog</name>
    <message>
        <source>Contestants</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Find a contestant</source>
        <translation>查找参赛者</translation>
    </message>
    <message>
        <source>Contestants that are ranked</source>
        <translation>参与排名的参赛者</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Only votes between two of the chosen count.</source>
        <translation>只计算所选参赛者之间的投票。</translation>
    </message>
    <message numerus="yes">
        <source>%n battle(s)</source>
        <translation>
            <numerusform>%n 场对战</numerusform>
        </translation>
    </message>
    <message>
        <source>A ranking needs at least two.</source>
        <translation>排名至少需要两个。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>已选 %1 / %2</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Only votes of the chosen people count.</source>
        <translation>只计算所选人员的投票。</translation>
    </message>
    <message>
        <source>Annotators whose votes count</source>
        <translation>投票被计算的标注者</translation>
    </message>
    <message>
        <source>Find an annotator</source>
        <translation>查找标注者</translation>
    </message>
    <message>
        <source>A ranking needs the votes of at least one.</source>
        <translation>排名至少需要一人的投票。</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::CopiedTable</name>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数字</translation>
    </message>
</context>
<context>
    <name>joust::ui::CostsTab</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;USD for a million prompt tokens</source>
        <translation>每百万提示词 token，美元(&amp;U)</translation>
    </message>
    <message>
        <source>USD for a million &amp;answer tokens</source>
        <translation>每百万回答 token，美元(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Billions of parameters</source>
        <translation>参数量，十亿(&amp;B)</translation>
    </message>
    <message>
        <source>Price and size</source>
        <translation>价格与规模</translation>
    </message>
    <message>
        <source>Never sent. They are for cost figures and for comparing quality with price; changing them makes no new revision.</source>
        <translation>从不发送。仅用于计算费用和比较质量与价格；更改后不产生新修订版。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
</context>
<context>
    <name>joust::ui::DataFilters</name>
    <message>
        <source>Search in prompts and answers</source>
        <translation>在提示词和回答中搜索</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>All votes</source>
        <translation>全部投票</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>All annotators</source>
        <translation>全部标注者</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>All contestants</source>
        <translation>所有参赛者</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Any opponent</source>
        <translation>任意对手</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>对手</translation>
    </message>
</context>
<context>
    <name>joust::ui::DataPage</name>
    <message>
        <source>The vote is excluded: no ranking counts it. It stays in the workspace.</source>
        <translation>该投票已排除：任何排行都不计入。它仍保留在工作区中。</translation>
    </message>
    <message>
        <source>The vote counts again.</source>
        <translation>该投票重新计入。</translation>
    </message>
    <message>
        <source>The vote is flagged. Rankings do not change.</source>
        <translation>该投票已标记。排行不变。</translation>
    </message>
    <message>
        <source>The flag is removed.</source>
        <translation>标记已移除。</translation>
    </message>
    <message>
        <source>Exclude the vote</source>
        <translation>排除投票</translation>
    </message>
    <message>
        <source>No ranking and no preference export will count this vote. It stays in the workspace, with your reason, and can be included again.</source>
        <translation>任何排行和偏好导出都不再计入该投票。它连同理由保留在工作区中，之后可以重新计入。</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Include the vote again</source>
        <translation>重新计入投票</translation>
    </message>
    <message>
        <source>Rankings and exports will count this vote again. Its history stays.</source>
        <translation>排行和导出将重新计入该投票。其历史记录保留。</translation>
    </message>
    <message>
        <source>Include again</source>
        <translation>重新计入</translation>
    </message>
    <message>
        <source>Flag the vote</source>
        <translation>标记投票</translation>
    </message>
    <message>
        <source>A flag asks for a second look and changes no ranking.</source>
        <translation>标记表示需要复查，不改变任何排行。</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Remove the flag</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>The vote&apos;s history stays.</source>
        <translation>该投票的历史记录保留。</translation>
    </message>
    <message>
        <source>Searching the votes...</source>
        <translation>正在搜索投票...</translation>
    </message>
    <message>
        <source>Reading the votes...</source>
        <translation>正在读取投票...</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 votes.</source>
        <translation>已在第 %1 个投票处停止，共 %2 个。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Include again...</source>
        <translation>重新计入...</translation>
    </message>
    <message>
        <source>Exclude...</source>
        <translation>排除...</translation>
    </message>
    <message>
        <source>Remove the flag...</source>
        <translation>移除标记...</translation>
    </message>
    <message>
        <source>Flag...</source>
        <translation>标记...</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No votes yet. Every battle is listed here once it is voted on.</source>
        <translation>还没有投票。每场对战在投票后都会列在这里。</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>开始对战</translation>
    </message>
    <message>
        <source>No vote matches the search.</source>
        <translation>没有符合搜索条件的投票。</translation>
    </message>
    <message>
        <source>Show all votes</source>
        <translation>显示全部投票</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln 个投票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) found so far</source>
        <translation>
            <numerusform>目前找到 %Ln 个投票</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) found</source>
        <translation>
            <numerusform>找到 %Ln 个投票</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Audit</source>
        <translation>审计(&amp;A)</translation>
    </message>
    <message>
        <source>What was done to this workspace, by whom, when and why</source>
        <translation>对此工作区做了什么、由谁、何时以及为何</translation>
    </message>
    <message>
        <source>Preparing faster searches, once...</source>
        <translation>正在准备更快的搜索（仅一次）...</translation>
    </message>
    <message>
        <source>Voted answers that may name their maker</source>
        <translation>可能透露作者的已投票回答</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名字(&amp;N)</translation>
    </message>
</context>
<context>
    <name>joust::ui::DataWords</name>
    <message>
        <source>retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>included again</source>
        <translation>已重新计入</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>标记已移除</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, person: what was done</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1 beat %2</source>
        <translation>%1 胜过 %2</translation>
    </message>
    <message>
        <source>%1 and %2 tied</source>
        <translation>%1 与 %2 打平</translation>
    </message>
    <message>
        <source>%1 and %2 were both bad</source>
        <translation>%1 和 %2 都不好</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>好很多</translation>
    </message>
    <message>
        <source>slightly better</source>
        <translation>略好</translation>
    </message>
    <message>
        <source>imported from %1</source>
        <translation>从 %1 导入</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>simulated vote</source>
        <translation>模拟投票</translation>
    </message>
    <message>
        <source>from a pack</source>
        <translation>来自数据包</translation>
    </message>
    <message>
        <source>battle in this workspace</source>
        <translation>本工作区的对战</translation>
    </message>
    <message>
        <source>not blind</source>
        <translation>非盲评</translation>
    </message>
    <message>
        <source>the annotator recognised a contestant</source>
        <translation>标注者认出了参赛者</translation>
    </message>
    <message>
        <source>an answer names its maker</source>
        <translation>有回答透露了其开发者</translation>
    </message>
    <message>
        <source>prompt removed</source>
        <translation>提示词已移除</translation>
    </message>
    <message>
        <source>answer A removed</source>
        <translation>回答 A 已移除</translation>
    </message>
    <message>
        <source>answer B removed</source>
        <translation>回答 B 已移除</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Neither excluded nor retracted</source>
        <translation>未排除且未撤回</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>a contestant, by the rules of a study</comment>
        <translation>未公布</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟产生</translation>
    </message>
    <message>
        <source>of a study that tells names later</source>
        <translation>属于稍后才公布名称的研究</translation>
    </message>
    <message>
        <source>without texts</source>
        <translation>没有文本</translation>
    </message>
    <message>
        <source>a tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>both bad</source>
        <translation>两者都差</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) written, with a codebook beside the file.</source>
        <translation>
            <numerusform>已写入 %Ln 票，说明文件在旁边。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>of another category</source>
        <translation>属于其他类别</translation>
    </message>
    <message>
        <source>in another language</source>
        <translation>使用其他语言</translation>
    </message>
    <message>
        <source>of another annotator</source>
        <translation>来自其他标注者</translation>
    </message>
    <message>
        <source>of other contestants</source>
        <translation>属于其他参赛者</translation>
    </message>
    <message>
        <source>on a later turn, which the format has not</source>
        <translation>针对后续轮次，此格式不支持</translation>
    </message>
    <message>
        <source>further votes on a battle</source>
        <translation>同一对战的其他投票</translation>
    </message>
    <message>
        <source>the annotator knew who it was</source>
        <translation>标注者知道是谁</translation>
    </message>
    <message>
        <source>of a model judge</source>
        <translation>来自模型评委</translation>
    </message>
    <message>
        <source>of people</source>
        <translation>来自人类</translation>
    </message>
    <message>
        <source>outside the dates</source>
        <translation>在日期范围之外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) will be written.</source>
        <translation>
            <numerusform>将写入 %Ln 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contestant: what its answer is</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>joust::ui::DateChip</name>
    <message>
        <source>Any date</source>
        <translation>任意日期</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>From and to...</source>
        <translation>从…到…</translation>
    </message>
    <message>
        <source>Votes from and to</source>
        <translation>投票的起止日期</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>第一天 (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>最后一天 (UTC)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日期：%1</translation>
    </message>
</context>
<context>
    <name>joust::ui::DateRangeDialog</name>
    <message>
        <source>Votes from and to</source>
        <translation>投票起止日期</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>首日 (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>末日 (UTC)</translation>
    </message>
</context>
<context>
    <name>joust::ui::DaysPicture</name>
    <message>
        <source>Day (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointCheck</name>
    <message>
        <source>Give it a name.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>Enter the address of the server.</source>
        <translation>请填写服务器地址。</translation>
    </message>
    <message>
        <source>Enter the model name that the server knows.</source>
        <translation>请填写服务器上的模型名称。</translation>
    </message>
    <message>
        <source>This has to be an address that starts with http:// or https://, without a user name or password in it.</source>
        <translation>地址须以 http:// 或 https:// 开头，且不含用户名或密码。</translation>
    </message>
    <message>
        <source>A model name is one line of text.</source>
        <translation>模型名称须为单行文本。</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation>请填写存放密钥的环境变量名称。</translation>
    </message>
    <message>
        <source>The limit has to be a whole number above 0.</source>
        <translation>上限须为大于 0 的整数。</translation>
    </message>
    <message>
        <source>The prompt holds characters that cannot be sent.</source>
        <translation>提示词含有无法发送的字符。</translation>
    </message>
    <message>
        <source>Each value has to be JSON, for example 0.7, true or &quot;text&quot;; model, messages and stream are set by Joust.</source>
        <translation>每个值都须为 JSON，例如 0.7、true 或 &quot;text&quot;；model、messages 和 stream 由 Joust 设置。</translation>
    </message>
    <message>
        <source>A header needs a name without spaces, and its value is one line. Joust itself sets Host and lengths.</source>
        <translation>请求头须有不含空格的名称，值须为单行。Host 和长度由 Joust 设置。</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>这不是文件路径。</translation>
    </message>
    <message>
        <source>Enter the http, https or socks address of a proxy without a user name in it, or &quot;none&quot; for no proxy.</source>
        <translation>请填写不含用户名的 http、https 或 socks 代理地址；填 none 表示不使用代理。</translation>
    </message>
    <message>
        <source>A time limit cannot be negative.</source>
        <translation>时限不能为负数。</translation>
    </message>
    <message>
        <source>Prices and sizes cannot be negative.</source>
        <translation>价格和规模不能为负数。</translation>
    </message>
    <message>
        <source>An API version is one line of text.</source>
        <translation>API 版本为一行文本。</translation>
    </message>
    <message>
        <source>A limit cannot be negative.</source>
        <translation>上限不能为负数。</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointDetail</name>
    <message>
        <source>No endpoint is selected.</source>
        <translation>未选择端点。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Disabled: not drawn for new battles</source>
        <translation>已停用：不参加新对战</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>回答长度上限</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 token</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>证书机构</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Time limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>规模</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1B 参数</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Most requests</source>
        <translation>请求上限</translation>
    </message>
    <message>
        <source>End mark</source>
        <translation>结束标记</translation>
    </message>
    <message>
        <source>The server sends none</source>
        <translation>服务器不发送</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointDialog</name>
    <message>
        <source>Edit endpoint</source>
        <translation>编辑端点</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Price and size</source>
        <translation>价格与规模</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Another endpoint has this name.</source>
        <translation>已有同名端点。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tab: what is missing there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saving makes a new revision: it is ranked as another contestant. Battles and votes of the old one stay with it.</source>
        <translation>保存后会产生新修订版，并作为另一个参赛者参与排名。旧修订版的对战和投票仍归旧修订版。</translation>
    </message>
    <message>
        <source>It has battled. Changing address, model, system prompt, limit or parameters makes a new revision, which is ranked as another contestant.</source>
        <translation>此端点已有对战。更改地址、模型、系统提示词、上限或参数会产生新修订版，并作为另一个参赛者参与排名。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointWords</name>
    <message>
        <source>None</source>
        <comment>kind of key</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Environment</source>
        <comment>kind of key</comment>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Keyring</source>
        <comment>kind of key</comment>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>This session</source>
        <comment>kind of key</comment>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>环境变量 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>connection %1, first text %2, pause %3, whole answer %4</source>
        <translation>连接 %1，首字 %2，停顿 %3，完整回答 %4</translation>
    </message>
    <message>
        <source>%1 USD for a million prompt tokens</source>
        <translation>每百万提示词 token %1 美元</translation>
    </message>
    <message>
        <source>%1 USD for a million answer tokens</source>
        <translation>每百万回答 token %1 美元</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Token counts</source>
        <translation>Token 计数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>兼容 OpenAI</translation>
    </message>
    <message>
        <source>%1 at the same time</source>
        <comment>requests</comment>
        <translation>同时 %1 个</translation>
    </message>
    <message>
        <source>%1 in a minute</source>
        <comment>requests</comment>
        <translation>每分钟 %1 个</translation>
    </message>
    <message>
        <source>%1 tokens in a minute</source>
        <translation>每分钟 %1 个令牌</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointsModel</name>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Not drawn for new battles; its battles and votes stay.</source>
        <translation>不参加新对战；已有的对战和投票仍保留。</translation>
    </message>
    <message>
        <source>Changing the address, model, prompt or parameters after a battle makes a new revision.</source>
        <translation>对战后更改地址、模型、提示词或参数会产生新修订版。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版</translation>
    </message>
</context>
<context>
    <name>joust::ui::EndpointsPage</name>
    <message>
        <source>%1 copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Reading the endpoints...</source>
        <translation>正在读取端点...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已添加 %1。</translation>
    </message>
    <message>
        <source>%1 is drawn for new battles again.</source>
        <translation>%1 已重新参加新对战。</translation>
    </message>
    <message>
        <source>%1 is not drawn for new battles. Its battles and votes stay.</source>
        <translation>%1 不参加新对战。已有的对战和投票仍保留。</translation>
    </message>
    <message>
        <source>Removed %1. Its battles and votes stay.</source>
        <translation>已移除 %1。已有的对战和投票仍保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>编辑...</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Add endpoint</source>
        <translation>添加端点</translation>
    </message>
    <message>
        <source>No endpoints yet. A battle needs two.</source>
        <translation>还没有端点。对战需要两个端点。</translation>
    </message>
    <message>
        <source>Saved %1 as revision %2.</source>
        <translation>已将 %1 保存为修订版 %2。</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Enter the key again</source>
        <translation>重新输入密钥</translation>
    </message>
</context>
<context>
    <name>joust::ui::ErrorText</name>
    <message>
        <source>A value cannot be used. Nothing was changed. Correct it and try again.</source>
        <translation>有一个值无法使用。未作任何更改。请更正后重试。</translation>
    </message>
    <message>
        <source>It is no longer there. Nothing was changed. Reload the page, or choose another one.</source>
        <translation>此项已不存在。未作任何更改。请重新加载页面，或另选一项。</translation>
    </message>
    <message>
        <source>There is one with that name already. Nothing was changed. Choose another name.</source>
        <translation>已有同名项。未作任何更改。请另选名称。</translation>
    </message>
    <message>
        <source>Stopped at your request. What was finished before is kept. Start again when you like.</source>
        <translation>已按要求停止。此前完成的内容已保留。可随时重新开始。</translation>
    </message>
    <message>
        <source>A file could not be read or written. What was saved before is kept. Check that the disk is connected, then try again.</source>
        <translation>无法读取或写入文件。此前保存的内容已保留。请确认磁盘已连接，然后重试。</translation>
    </message>
    <message>
        <source>The disk is full. The last change was not saved; everything before it is kept. Free some space, then try again.</source>
        <translation>磁盘已满。最后一次更改未保存，此前的内容均已保留。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The file or folder cannot be written. Nothing was changed. Check its permissions, or save to another place.</source>
        <translation>无法写入文件或文件夹。未作任何更改。请检查其权限，或保存到其他位置。</translation>
    </message>
    <message>
        <source>A newer version of Joust wrote this workspace. It was not changed. Update Joust to open it.</source>
        <translation>此工作区由更新版本的 Joust 写入。工作区未被更改。请升级 Joust 后再打开。</translation>
    </message>
    <message>
        <source>Another program has this workspace open. It was not changed. Close it there, then try again.</source>
        <translation>另一个程序正在使用此工作区。工作区未被更改。请先在那里关闭，然后重试。</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is. Open a backup, or run joust-cli check on a copy.</source>
        <translation>文件已损坏，未对其作任何改动。请打开备份，或对副本运行 joust-cli check。</translation>
    </message>
    <message>
        <source>The data was refused. Nothing was imported. See the details for the file, the row and the reason.</source>
        <translation>数据被拒绝。未导入任何内容。文件、行和原因见详细信息。</translation>
    </message>
    <message>
        <source>That is not possible now. Nothing was changed. A vote is given once, and names are shown only after it.</source>
        <translation>现在无法执行此操作。未作任何更改。每场只能投票一次，投票后才显示名称。</translation>
    </message>
    <message>
        <source>A battle needs two contestants. Nothing was started. Add another endpoint first.</source>
        <translation>对战需要两个参赛者。对战未开始。请先再添加一个端点。</translation>
    </message>
    <message>
        <source>The key of this endpoint cannot be found. Its settings are kept. Enter the key again on the Endpoints page.</source>
        <translation>找不到此端点的密钥。端点的设置已保留。请在“端点”页面重新输入密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer. Settings are kept. Unlock the keyring, or use an environment variable or a key for this session.</source>
        <translation>系统密钥环没有响应。设置已保留。请解锁密钥环，或改用环境变量或仅限本次会话的密钥。</translation>
    </message>
    <message>
        <source>The server&apos;s name is not known on this network. What was saved is kept. Check the address and the network.</source>
        <translation>此网络无法解析服务器名称。已保存的内容仍保留。请检查地址和网络。</translation>
    </message>
    <message>
        <source>The server could not be reached. What was saved is kept. Check that it runs and that the address and port are right.</source>
        <translation>无法连接服务器。已保存的内容仍保留。请确认服务器正在运行，且地址和端口正确。</translation>
    </message>
    <message>
        <source>The secure connection was refused, and nothing was sent. Check the certificate, or choose your CA file in the endpoint&apos;s settings.</source>
        <translation>安全连接被拒绝，未发送任何内容。请检查证书，或在端点设置中选择 CA 文件。</translation>
    </message>
    <message>
        <source>The server did not accept the connection in time. What was saved is kept. Try again, or allow more time.</source>
        <translation>服务器未在时限内接受连接。已保存的内容仍保留。请重试，或延长时限。</translation>
    </message>
    <message>
        <source>The answer did not begin in time. What was saved is kept. Try again, or allow more time to the first word.</source>
        <translation>回答未在时限内开始。已保存的内容仍保留。请重试，或延长首字时限。</translation>
    </message>
    <message>
        <source>The answer stopped arriving. The part that came is not used. Try again, or allow longer pauses.</source>
        <translation>回答中途停止传输。已收到的部分不予采用。请重试，或延长停顿时限。</translation>
    </message>
    <message>
        <source>The answer took longer than allowed. The part that came is not used. Try again, or allow more time.</source>
        <translation>回答超过了时限。已收到的部分不予采用。请重试，或延长时限。</translation>
    </message>
    <message>
        <source>The server refused the key. Settings are kept. Check the key and what it may use.</source>
        <translation>服务器拒绝了密钥。设置已保留。请检查密钥及其权限。</translation>
    </message>
    <message>
        <source>The server reported a failure of its own. What was saved is kept. Try again later.</source>
        <translation>服务器报告了自身故障。已保存的内容仍保留。请稍后重试。</translation>
    </message>
    <message>
        <source>The server refused the request. What was saved is kept. See the details for its status, and check address and parameters.</source>
        <translation>服务器拒绝了请求。已保存的内容仍保留。状态见详细信息，并请检查地址和参数。</translation>
    </message>
    <message>
        <source>The server points to another address. Joust does not follow it, so that keys stay where you sent them. Enter the final address.</source>
        <translation>服务器指向另一个地址。为避免密钥外传，Joust 不会跟随。请填写最终地址。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the answer. The part that came is not used. Try again.</source>
        <translation>连接在回答中途断开。已收到的部分不予采用。请重试。</translation>
    </message>
    <message>
        <source>The answer ended without its end mark and may be cut. It is not used. Try again.</source>
        <translation>回答没有结束标记，可能被截断，不予采用。请重试。</translation>
    </message>
    <message>
        <source>The answer has no text. What was saved is kept. Try again, or check the parameters.</source>
        <translation>回答没有文本。已保存的内容仍保留。请重试，或检查参数。</translation>
    </message>
    <message>
        <source>It is larger than the limit. Nothing was changed. Use a smaller one.</source>
        <translation>内容超过大小上限。未作任何更改。请改用较小的内容。</translation>
    </message>
    <message>
        <source>The answers for this battle could not be made. Your votes are kept. Try both again, or go to the next battle.</source>
        <translation>未能生成这场对战的回答。已有投票仍保留。请全部重试，或进入下一场对战。</translation>
    </message>
    <message>
        <source>The file is not a Joust workspace. It was not changed. Open another file.</source>
        <translation>该文件不是 Joust 工作区，未作任何更改。请打开其他文件。</translation>
    </message>
    <message>
        <source>The server does not know this model. Settings are kept. Check the model&apos;s name.</source>
        <translation>服务器不认识该模型，设置已保留。请检查模型名称。</translation>
    </message>
    <message>
        <source>The server asks to slow down. What was finished is kept. Wait a little, then try again.</source>
        <translation>服务器要求放慢速度，已完成的内容已保留。请稍候再试。</translation>
    </message>
    <message>
        <source>The reply is not what this protocol says. It is not used. Check that the address is that of an OpenAI-compatible server.</source>
        <translation>回复不符合协议，未被采用。请确认地址属于兼容 OpenAI 的服务器。</translation>
    </message>
</context>
<context>
    <name>joust::ui::FactorWords</name>
    <message>
        <source>Rating and price</source>
        <translation>评分与价格</translation>
    </message>
    <message>
        <source>Rating and time of an answer</source>
        <translation>评分与回答用时</translation>
    </message>
    <message>
        <source>Rating and time to first token</source>
        <translation>评分与首个词元用时</translation>
    </message>
    <message>
        <source>Rating and length</source>
        <translation>评分与长度</translation>
    </message>
    <message>
        <source>Rating and model size</source>
        <translation>评分与模型规模</translation>
    </message>
    <message>
        <source>Cost of 1,000 answers</source>
        <translation>1,000 个回答的费用</translation>
    </message>
    <message>
        <source>Median time of an answer (ms)</source>
        <translation>回答用时的中位数（毫秒）</translation>
    </message>
    <message>
        <source>Median time to first token (ms)</source>
        <translation>首个词元用时的中位数（毫秒）</translation>
    </message>
    <message>
        <source>Mean length of an answer (words and marks)</source>
        <translation>回答的平均长度（词和标点）</translation>
    </message>
    <message>
        <source>Billions of parameters</source>
        <translation>参数量（十亿）</translation>
    </message>
    <message>
        <source>%1 for 1,000 answers</source>
        <translation>每 1,000 个回答 %1</translation>
    </message>
    <message>
        <source>%1 ms an answer</source>
        <translation>每个回答 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms to the first token</source>
        <translation>首个词元 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 words and marks</source>
        <translation>%1 个词和标点</translation>
    </message>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 十亿参数</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>interval %1 to %2</source>
        <translation>区间 %1 至 %2</translation>
    </message>
    <message>
        <source>%1 Elo from the trend</source>
        <translation>偏离趋势 %1 Elo</translation>
    </message>
    <message>
        <source>on the frontier</source>
        <translation>位于前沿</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>contestant: facts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>No trend: that takes %1 contestants, and there are %2.</source>
        <translation>无趋势：需要 %1 个参赛者，现有 %2 个。</translation>
    </message>
    <message>
        <source>No trend: every contestant has the same value, or the ratings have no intervals.</source>
        <translation>无趋势：所有参赛者的数值相同，或者评分没有区间。</translation>
    </message>
    <message>
        <source>Twice as much goes with %1 Elo (%2 to %3, %4 interval; %5 contestants).</source>
        <translation>翻一倍对应 %1 Elo（%2 至 %3，%4 区间；%5 个参赛者）。</translation>
    </message>
    <message>
        <source>Chance alone explains that.</source>
        <translation>仅凭偶然即可解释。</translation>
    </message>
    <message>
        <source>Nobody is better and cheaper than: %1.</source>
        <translation>没有谁比这些更好又更便宜：%1。</translation>
    </message>
    <message>
        <source>Nobody is better and faster than: %1.</source>
        <translation>没有谁比这些更好又更快：%1。</translation>
    </message>
    <message>
        <source>Nobody is better and shorter than: %1.</source>
        <translation>没有谁比这些更好又更短：%1。</translation>
    </message>
    <message>
        <source>Nobody is better and smaller than: %1.</source>
        <translation>没有谁比这些更好又更小：%1。</translation>
    </message>
    <message>
        <source>No answer says what it cost: endpoints need prices.</source>
        <translation>没有回答记录费用：端点需要填写价格。</translation>
    </message>
    <message>
        <source>No size is known: endpoints can say how many parameters their model has.</source>
        <translation>没有已知的规模：可在端点中填写模型的参数量。</translation>
    </message>
    <message>
        <source>It was not measured in any of these votes.</source>
        <translation>这些投票都没有测量此项。</translation>
    </message>
    <message numerus="yes">
        <source>%n contestant(s) with the value 0 are not in the picture.</source>
        <translation>
            <numerusform>%n 个数值为 0 的参赛者不在图中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n contestant(s) it is not known.</source>
        <translation>
            <numerusform>%n 个参赛者的数值未知。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::FactorsTab</name>
    <message>
        <source>Lines weigh each rating by its error; they say what goes together among these contestants, not what causes what. Bands are pointwise. Squares on the dashed line are the frontier.</source>
        <translation>直线按各评分的误差加权；它表示这些参赛者中哪些因素相伴出现，而不是因果。带状区间为逐点区间。虚线上的方块是前沿。</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>On the frontier</source>
        <translation>位于前沿</translation>
    </message>
</context>
<context>
    <name>joust::ui::FindBar</name>
    <message>
        <source>Find in both answers</source>
        <translation>在两个回答中查找</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>A: %1, B: %2</source>
        <translation>A：%1，B：%2</translation>
    </message>
</context>
<context>
    <name>joust::ui::FollowUp</name>
    <message>
        <source>Ask &amp;both</source>
        <translation>问双方(&amp;B)</translation>
    </message>
    <message>
        <source>Follow-up to both contestants</source>
        <translation>向两位参赛者追问</translation>
    </message>
    <message>
        <source>Ask both a follow-up before you vote (Ctrl+Enter)</source>
        <translation>投票前可向双方追问（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>A prompt has at most 1 MiB.</source>
        <translation>提示词最大为 1 MiB。</translation>
    </message>
</context>
<context>
    <name>joust::ui::GoldField</name>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>选择文件(&amp;F)...</translation>
    </message>
    <message>
        <source>Without gold items</source>
        <translation>不用金标题目</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Gold items</source>
        <translation>金标题目</translation>
    </message>
    <message>
        <source>Prompts with a better and a worse answer (CSV or JSONL: prompt, better, worse), mixed into every queue to see who reads. They are in no ranking.</source>
        <translation>带有较好和较差回答的提示词（CSV 或 JSONL：prompt、better、worse），混入每个队列，以了解谁在认真阅读。不计入任何排名。</translation>
    </message>
    <message>
        <source>&amp;Gold items of an annotator</source>
        <translation>每位标注者的金标题目(&amp;G)</translation>
    </message>
    <message>
        <source>Of their battles.</source>
        <translation>占其对战的比例。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A file of gold items</source>
        <translation>金标题目文件</translation>
    </message>
    <message>
        <source>Gold items (*.csv *.jsonl *.json)</source>
        <translation>金标题目 (*.csv *.jsonl *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading...</source>
        <translation>正在读取...</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln item(s)</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1：%Ln 个题目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::GuidelinesDialog</name>
    <message>
        <source>Guidelines of %1</source>
        <translation>%1 的指南</translation>
    </message>
</context>
<context>
    <name>joust::ui::HistoryPicture</name>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>上限</translation>
    </message>
</context>
<context>
    <name>joust::ui::HistoryTab</name>
    <message>
        <source>Ratings over time</source>
        <translation>评分随时间的变化</translation>
    </message>
    <message>
        <source>Who changed most (max |W|)</source>
        <translation>变化最大的参赛者（max |W|）</translation>
    </message>
    <message>
        <source>Votes a day</source>
        <translation>每日投票数</translation>
    </message>
    <message>
        <source>Above 1.36 is more than chance for one contestant alone; the line below says it for all.</source>
        <translation>单看一名参赛者时，大于 1.36 即超出偶然；对全体的校正结果见下方一行。</translation>
    </message>
    <message>
        <source>max |W|</source>
        <translation>max |W|</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Ratings as they were frozen</source>
        <translation>冻结时的评分</translation>
    </message>
</context>
<context>
    <name>joust::ui::HistoryWords</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 (no interval)</source>
        <translation>%1（无区间）</translation>
    </message>
    <message>
        <source>%1, %2 to %3: %4 in %5 battles</source>
        <comment>name, days, rating, count</comment>
        <translation>%1，%2 至 %3：%5 场对战中评分 %4</translation>
    </message>
    <message>
        <source>No vote says when it was given, so nothing can be said about time.</source>
        <translation>没有投票记录时间，因此无法分析随时间的变化。</translation>
    </message>
    <message>
        <source>No contestant has enough votes to say whether it changed.</source>
        <translation>没有参赛者的投票足以判断其是否发生变化。</translation>
    </message>
    <message>
        <source>No contestant changed over time more than chance explains (%1 tested).</source>
        <translation>没有参赛者的变化超出偶然所能解释的范围（检验了 %1 名）。</translation>
    </message>
    <message>
        <source>%1 of %2 contestants changed over time more than chance explains (5 %, corrected for their number).</source>
        <translation>%2 名参赛者中有 %1 名的变化超出偶然所能解释的范围（5 %，已按人数校正）。</translation>
    </message>
    <message>
        <source>Every vote has the same time: the slices follow the order of the file.</source>
        <translation>所有投票的时间相同：时段按文件中的顺序划分。</translation>
    </message>
    <message>
        <source>This means nothing if the times are not those of the votes.</source>
        <translation>如果记录的时间不是实际投票时间，此结论没有意义。</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) without a time are left out.</source>
        <translation>
            <numerusform>已略去 %n 张没有时间的投票。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 slices of %2 to %3 votes, each ranked by itself, with %4 intervals.</source>
        <translation>共 %1 个时段，每段 %2 至 %3 张投票，各自独立排名，区间水平 %4。</translation>
    </message>
    <message numerus="yes">
        <source>In %n slice(s) not everyone can be compared: only the largest group is shown.</source>
        <translation>
            <numerusform>有 %n 个时段中并非所有参赛者都可比较：只显示最大的一组。</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>day</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1: max |W| %2, most at %3, p = %4 after correction, %5 votes%6</source>
        <comment>name, statistic, day, p, count, remark</comment>
        <translation>%1：max |W| %2，最大值出现在 %3，校正后 p = %4，%5 张投票%6</translation>
    </message>
    <message>
        <source>; within chance</source>
        <translation>；属于偶然范围</translation>
    </message>
    <message>
        <source>%1: %2 votes</source>
        <comment>day, count</comment>
        <translation>%1：%2 张投票</translation>
    </message>
</context>
<context>
    <name>joust::ui::IdleView</name>
    <message>
        <source>Type a prompt below. Two contestants answer it, and you say which answer is better.</source>
        <translation>在下方输入提示词，由两个参赛者作答，然后选出更好的回答。</translation>
    </message>
    <message>
        <source>The answers of a study are ready: nobody waits for a contestant, and no waiting tells how slow one is. Or type a prompt below.</source>
        <translation>一项研究的答案已经备好：无需等待参赛者，等待时间也不会透露谁更慢。您也可以在下方输入提示词。</translation>
    </message>
    <message>
        <source>Vote in %1</source>
        <translation>在 %1 中投票</translation>
    </message>
    <message>
        <source>Choose a study</source>
        <translation>选择研究</translation>
    </message>
</context>
<context>
    <name>joust::ui::ImportDialog</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>正在导入……</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message>
        <source>A file of prompts</source>
        <translation>提示词文件</translation>
    </message>
    <message>
        <source>Prompts (*.txt *.csv *.json *.jsonl *.ndjson)</source>
        <translation>提示词 (*.txt *.csv *.json *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the file and looking for duplicates...</source>
        <translation>正在读取文件并查找重复项……</translation>
    </message>
    <message numerus="yes">
        <source>The file is refused as a whole: %Ln row(s) cannot be used as a prompt. Mend that and import again.</source>
        <translation>
            <numerusform>有 %Ln 行不能成为提示词，因此拒绝整个文件。请改正后再导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every prompt of the file is in the set already.</source>
        <translation>文件中的所有提示词都已在集合中。</translation>
    </message>
    <message>
        <source>By its usual name</source>
        <translation>按常用列名</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>format of the file: what an import would do</comment>
        <translation>%1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln prompt(s)</source>
        <translation>
            <numerusform>导入 %Ln 条提示词</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)……</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Prompt &amp;set</source>
        <translation>提示词集(&amp;S)</translation>
    </message>
    <message>
        <source>A new name, or a set that is to grow.</source>
        <translation>新名称，或要扩充的集合。</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>Column of &amp;prompts</source>
        <translation>提示词列(&amp;P)</translation>
    </message>
    <message>
        <source>Column of &amp;categories</source>
        <translation>类别列(&amp;C)</translation>
    </message>
    <message>
        <source>Column of &amp;languages</source>
        <translation>语言列(&amp;L)</translation>
    </message>
    <message>
        <source>Column of &amp;names</source>
        <translation>名称列(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Instead of a column of prompts: text with {{column}} in place of a column.</source>
        <translation>代替提示词列：用 {{列名}} 表示某一列的文本。</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Rows that are left out, alike or refused</source>
        <translation>被略去、相似或被拒绝的行</translation>
    </message>
</context>
<context>
    <name>joust::ui::JobsButton</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>显示运行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>joust::ui::JudgeWords</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>share, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>kappa, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>评委</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>判定数</translation>
    </message>
    <message>
        <source>How often the judge decided</source>
        <translation>评委判定的次数</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>已比较</translation>
    </message>
    <message>
        <source>Verdicts beside a person&apos;s vote on the same prompt and pair, each with each</source>
        <translation>同一提示词和同一对参赛者上的判定与人的投票，逐一相比</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>The same of three: one side, the other, or a tie</source>
        <translation>三者相同：一侧、另一侧或平局</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohen kappa</translation>
    </message>
    <message>
        <source>Agreement beyond chance: 0 is chance, 1 is always; over resampled items</source>
        <translation>超出偶然的一致程度：0 为偶然，1 为总是一致；对项目重抽样</translation>
    </message>
    <message>
        <source>Same winner</source>
        <translation>胜者相同</translation>
    </message>
    <message>
        <source>Where both name a winner</source>
        <translation>双方都给出胜者时</translation>
    </message>
    <message>
        <source>Says A</source>
        <translation>判 A</translation>
    </message>
    <message>
        <source>Of all verdicts, ties included</source>
        <translation>占全部判定，含平局</translation>
    </message>
    <message>
        <source>Holds when turned</source>
        <translation>换边一致</translation>
    </message>
    <message>
        <source>The same verdict when the sides are exchanged</source>
        <translation>交换两侧后判定相同</translation>
    </message>
    <message>
        <source>No person voted on what a judge decided: prompt and pair have to be the same.</source>
        <translation>没有人对评委判定过的内容投票：提示词和参赛者对必须相同。</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyCapButton</name>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyDialog</name>
    <message>
        <source>Keys for voting</source>
        <translation>投票按键</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
    <message>
        <source>%1 cannot be given away: the screen needs it.</source>
        <translation>%1 不能分配：界面本身需要它。</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyEditor</name>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>Name of the environment variable</source>
        <translation>环境变量名称</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Stored. Type here to replace it</source>
        <translation>已保存。在此输入可替换</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>在此粘贴密钥</translation>
    </message>
    <message>
        <source>Requests are sent without a key, as most local servers want it.</source>
        <translation>发送请求时不带密钥，适用于大多数本地服务器。</translation>
    </message>
    <message>
        <source>Read when it is needed. The workspace holds only the name of the variable.</source>
        <translation>需要时读取。工作区只保存变量名称。</translation>
    </message>
    <message>
        <source>The key goes to the keyring of your desktop. The workspace holds only a reference.</source>
        <translation>密钥存入桌面的密钥环。工作区只保存引用。</translation>
    </message>
    <message>
        <source>The key is kept in memory until Joust is closed, and has to be typed again next time.</source>
        <translation>密钥只保存在内存中，关闭 Joust 后清除，下次须重新输入。</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeyMap</name>
    <message>
        <source>A is better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>两者都差</translation>
    </message>
    <message>
        <source>Skip, with a reason</source>
        <translation>跳过并说明原因</translation>
    </message>
    <message>
        <source>I know who this is</source>
        <translation>我知道这是谁</translation>
    </message>
    <message>
        <source>Write a comment</source>
        <translation>写评论</translation>
    </message>
    <message>
        <source>One answer alone, the other, both</source>
        <translation>单独一个回答、另一个、两个</translation>
    </message>
    <message>
        <source>Scroll both answers together</source>
        <translation>同步滚动两个回答</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>显示这些按键</translation>
    </message>
    <message>
        <source>Break long lines of code, or scroll sideways</source>
        <translation>长代码行换行，或横向滚动</translation>
    </message>
    <message>
        <source>Say what A and B are: accurate, clear …</source>
        <translation>说明 A 和 B 如何：准确、清晰……</translation>
    </message>
</context>
<context>
    <name>joust::ui::KeySheet</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Scroll both answers</source>
        <translation>滚动两个回答</translation>
    </message>
    <message>
        <source>Commit the vote, then the next battle</source>
        <translation>提交投票，然后进入下一场</translation>
    </message>
    <message>
        <source>Take the choice back before it is committed</source>
        <translation>在提交前撤回选择</translation>
    </message>
    <message>
        <source>Leave a text field</source>
        <translation>离开文本框</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>前往页面</translation>
    </message>
    <message>
        <source>Keys never act while you type. Settings changes them or switches them off.</source>
        <translation>输入文字时按键不起作用。可在设置中更改或关闭它们。</translation>
    </message>
    <message>
        <source>Single keys are switched off in Settings.</source>
        <translation>单键已在设置中关闭。</translation>
    </message>
    <message>
        <source>Start the battle, or ask both a follow-up</source>
        <translation>开始对战，或向双方追问</translation>
    </message>
    <message>
        <source>Find in both answers; search, on the Data and Prompts pages</source>
        <translation>在两个回答中查找；在数据页和提示词页为搜索</translation>
    </message>
</context>
<context>
    <name>joust::ui::LanesView</name>
    <message>
        <source>Contestants of the run</source>
        <translation>运行的参赛者</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers that are made, of all</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardModel</name>
    <message>
        <source>%1, statistically tied with the first</source>
        <translation>%1，与第一名在统计上并列</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Interval plot</source>
        <translation>区间图</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Win %</source>
        <translation>胜率 %</translation>
    </message>
    <message>
        <source>Tie %</source>
        <translation>平局 %</translation>
    </message>
    <message>
        <source>Both bad %</source>
        <translation>都不好 %</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>胜场</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>负场</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Both bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>The ranks that the data do not exclude</source>
        <translation>数据未排除的名次</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Places won or lost by controlling for covariates</source>
        <translation>因控制协变量而上升或下降的位次</translation>
    </message>
    <message>
        <source>Since frozen</source>
        <translation>自冻结以来</translation>
    </message>
    <message>
        <source>Places and rating points won or lost since the last snapshot of this board</source>
        <translation>自此排行榜上次冻结以来名次和评分的升降</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardPage</name>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Start a battle</source>
        <translation>开始对战</translation>
    </message>
    <message>
        <source>Computing the ranking...</source>
        <translation>正在计算排名...</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>None of the votes count here.</source>
        <translation>没有可计入的投票。</translation>
    </message>
    <message>
        <source>No votes yet.</source>
        <translation>还没有投票。</translation>
    </message>
    <message>
        <source>Stopped. The ranking before is shown.</source>
        <translation>已停止。显示的是之前的排名。</translation>
    </message>
    <message>
        <source>Stopped. Nothing is shown.</source>
        <translation>已停止。未显示任何内容。</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>ratings.png</source>
        <translation>评分.png</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>votes.csv</source>
        <translation>投票.csv</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>votes.jsonl</source>
        <translation>投票.jsonl</translation>
    </message>
    <message>
        <source>JSON Lines files (*.jsonl)</source>
        <translation>JSON Lines 文件 (*.jsonl)</translation>
    </message>
    <message>
        <source>leaderboard.csv</source>
        <translation>排行榜.csv</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>report.html</source>
        <translation>report.html</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML 页面 (*.html)</translation>
    </message>
    <message>
        <source>ratings.svg</source>
        <translation>评分.svg</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG 图片 (*.svg)</translation>
    </message>
    <message>
        <source>The chart is in the clipboard.</source>
        <translation>图表已在剪贴板中。</translation>
    </message>
    <message>
        <source>leaderboard.json</source>
        <translation>排行榜.json</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>The numbers are in the clipboard, for a spreadsheet.</source>
        <translation>数字已在剪贴板中，可用于电子表格。</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaderboardView</name>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Copy selected rows</source>
        <translation>复制选中的行</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制全部行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeakBoardsTable</name>
    <message>
        <source>The ranking with and without these votes</source>
        <translation>计入与不计入这些投票的排名</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Rank with them</source>
        <translation>计入时名次</translation>
    </message>
    <message>
        <source>Rank without</source>
        <translation>不计入时名次</translation>
    </message>
    <message>
        <source>Rating with them</source>
        <translation>计入时评分</translation>
    </message>
    <message>
        <source>Rating without</source>
        <translation>不计入时评分</translation>
    </message>
    <message>
        <source>Votes less</source>
        <translation>少的票数</translation>
    </message>
    <message>
        <source>Without these votes nobody&apos;s rank changes.</source>
        <translation>不计入这些投票时，没有名次变化。</translation>
    </message>
    <message>
        <source>Without these votes the rank changes of: %1.</source>
        <translation>不计入这些投票时，名次有变化的有：%1。</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeakNamesDialog</name>
    <message>
        <source>Names to look for</source>
        <translation>要查找的名字</translation>
    </message>
    <message>
        <source>Looked for are the contestants, their models and widely known makers, and words by which an answer introduces itself. Only answers are searched, never prompts.</source>
        <translation>查找的是参赛者、其模型、广为人知的厂商，以及回答用来自我介绍的话。只搜索回答，从不搜索提示词。</translation>
    </message>
    <message>
        <source>Save and search</source>
        <translation>保存并查找</translation>
    </message>
    <message>
        <source>&amp;Further names</source>
        <translation>其他名字(&amp;F)</translation>
    </message>
    <message>
        <source>One a line.</source>
        <translation>每行一个。</translation>
    </message>
    <message>
        <source>Names that mean &amp;nothing here</source>
        <translation>在此没有意义的名字(&amp;N)</translation>
    </message>
    <message>
        <source>One a line, as they stand in the column Name.</source>
        <translation>每行一个，与“名字”列中的写法相同。</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaksModel</name>
    <message>
        <source>introduces itself: %1</source>
        <translation>自我介绍：%1</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>In the answer</source>
        <translation>回答中的文字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>该投票</translation>
    </message>
</context>
<context>
    <name>joust::ui::LeaksView</name>
    <message>
        <source>Names in answers</source>
        <translation>回答中的名字</translation>
    </message>
    <message>
        <source>&amp;Count them again</source>
        <translation>重新计入(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to the votes</source>
        <translation>返回投票(&amp;B)</translation>
    </message>
    <message>
        <source>Looking for names in the answers...</source>
        <translation>正在回答中查找名字…</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) are on answers that may name their maker.</source>
        <translation>
            <numerusform>有 %n 张投票涉及可能透露作者的回答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked for: %n name(s) and introductions.</source>
        <translation>
            <numerusform>已查找：%n 个名字以及自我介绍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving the votes out...</source>
        <translation>正在排除投票…</translation>
    </message>
    <message>
        <source>Counting the votes again...</source>
        <translation>正在重新计入投票…</translation>
    </message>
    <message>
        <source>E&amp;xclude all of these votes</source>
        <translation>排除所有这些投票(&amp;X)</translation>
    </message>
    <message>
        <source>Change the names...</source>
        <translation>更改名字…</translation>
    </message>
    <message>
        <source>&amp;Names...</source>
        <translation>名字(&amp;N)…</translation>
    </message>
    <message numerus="yes">
        <source>No voted answer names its maker. Looked for: %n name(s) and introductions.</source>
        <translation>
            <numerusform>没有被投票的回答提到其厂商。已查找：%n 个名字及自我介绍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing the ranking with and without these votes...</source>
        <translation>正在计算计入与不计入这些投票的排名…</translation>
    </message>
    <message>
        <source>Delete leaves out the vote of a row, or counts it again.</source>
        <translation>按 Delete 可排除某一行的投票，或重新计入。</translation>
    </message>
</context>
<context>
    <name>joust::ui::MainWindow</name>
    <message>
        <source>No workspace is open</source>
        <translation>未打开工作区</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Offline: no endpoints</source>
        <translation>离线：无端点</translation>
    </message>
    <message>
        <source>%1 - Joust, %2</source>
        <translation>%1 - Joust，%2</translation>
    </message>
    <message numerus="yes">
        <source>Talks to %n endpoint(s) and to nobody else</source>
        <translation>
            <numerusform>只与 %n 个端点通信</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::MergeChoicesTable</name>
    <message>
        <source>Contestant %1</source>
        <translation>参赛者 %1</translation>
    </message>
    <message>
        <source>Imported contestant %1</source>
        <translation>导入的参赛者 %1</translation>
    </message>
    <message>
        <source>Annotator %1</source>
        <translation>标注者 %1</translation>
    </message>
    <message>
        <source>is new, here called %1</source>
        <translation>是新的，在此名为 %1</translation>
    </message>
    <message>
        <source>is new, here called %1; disabled, without key</source>
        <translation>是新的，在此名为 %1；已停用，没有密钥</translation>
    </message>
    <message>
        <source>is new</source>
        <translation>是新的</translation>
    </message>
    <message>
        <source>is new; disabled, without key</source>
        <translation>是新的；已停用，没有密钥</translation>
    </message>
    <message>
        <source>is taken for %1, of equal settings</source>
        <translation>视为设置相同的 %1</translation>
    </message>
    <message>
        <source>is taken for %1</source>
        <translation>视为 %1</translation>
    </message>
    <message>
        <source>Who is taken for whom</source>
        <translation>谁被视为谁</translation>
    </message>
    <message>
        <source>In the other workspace</source>
        <translation>在另一个工作区中</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在此处</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::MergeDialog</name>
    <message>
        <source>Merge a workspace</source>
        <translation>合并工作区</translation>
    </message>
    <message>
        <source>Reading and checking the workspace; nothing is written...</source>
        <translation>正在读取并检查工作区；不写入任何内容……</translation>
    </message>
    <message>
        <source>Merging...</source>
        <translation>正在合并……</translation>
    </message>
    <message>
        <source>There is nothing new in this workspace.</source>
        <translation>此工作区中没有新内容。</translation>
    </message>
    <message>
        <source>Look at who is taken for whom before you merge. A merge is not undone.</source>
        <translation>合并前请查看谁被视为谁。合并无法撤销。</translation>
    </message>
    <message>
        <source>New votes</source>
        <translation>新投票</translation>
    </message>
    <message>
        <source>New battles</source>
        <translation>新对战</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Exclusions, flags and other marks</source>
        <translation>排除、标记及其他记号</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>未并入</translation>
    </message>
    <message>
        <source>The workspace is refused, and nothing was merged: %1</source>
        <translation>工作区被拒绝，没有合并任何内容：%1</translation>
    </message>
    <message>
        <source>&amp;Who is taken for whom</source>
        <translation>谁被视为谁(&amp;W)</translation>
    </message>
</context>
<context>
    <name>joust::ui::MessageStrip</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>joust::ui::ModeWords</name>
    <message>
        <source>Annotate mode</source>
        <translation>标注模式</translation>
    </message>
    <message>
        <source>Manage mode</source>
        <translation>管理模式</translation>
    </message>
    <message>
        <source>Analyse mode</source>
        <translation>分析模式</translation>
    </message>
    <message>
        <source>Battle</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>排行榜</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
</context>
<context>
    <name>joust::ui::ModelPicker</name>
    <message>
        <source>&amp;Find models</source>
        <translation>查找模型(&amp;F)</translation>
    </message>
    <message>
        <source>The server lists no models. Type the name.</source>
        <translation>服务器没有列出任何模型。请输入名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found: choose one, or type a name.</source>
        <translation>
            <numerusform>找到 %n 个模型：请选择一个，或输入名称。</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of models: %1 Any name can be typed.</source>
        <translation>没有模型列表：%1 可以输入任意名称。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Asking the server...</source>
        <translation>正在询问服务器……</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>joust::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>joust::ui::NeighboursModel</name>
    <message>
        <source>Above</source>
        <translation>较高者</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>较低者</translation>
    </message>
    <message>
        <source>Elo apart</source>
        <translation>Elo 差距</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>Battles</source>
        <translation>对战</translation>
    </message>
    <message>
        <source>Further votes</source>
        <translation>还需投票</translation>
    </message>
    <message>
        <source>Between the two, until their difference is found</source>
        <translation>二者之间还需多少投票才能分出差距</translation>
    </message>
</context>
<context>
    <name>joust::ui::NewRunDialog</name>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln prompt(s))</source>
        <comment>a prompt set</comment>
        <translation>
            <numerusform>%1（%Ln 条提示词）</numerusform>
        </translation>
    </message>
    <message>
        <source>Create run</source>
        <translation>创建运行</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Prompt &amp;set</source>
        <translation>提示词集(&amp;S)</translation>
    </message>
    <message>
        <source>As it is now: prompts that come later are not part of the run.</source>
        <translation>以现在的内容为准：以后加入的提示词不属于此运行。</translation>
    </message>
    <message>
        <source>C&amp;ontestants</source>
        <translation>参赛者(&amp;O)</translation>
    </message>
    <message>
        <source>Each answers every prompt once. A study needs two at least.</source>
        <translation>每个参赛者回答每条提示词一次。研究至少需要两个。</translation>
    </message>
    <message>
        <source>The run needs a name.</source>
        <translation>运行需要名称。</translation>
    </message>
    <message>
        <source>There is no prompt set yet. Import prompts first.</source>
        <translation>还没有提示词集。请先导入提示词。</translation>
    </message>
    <message>
        <source>There are no endpoints yet. Add some first.</source>
        <translation>还没有端点。请先添加。</translation>
    </message>
    <message>
        <source>Choose at least one contestant.</source>
        <translation>请至少选择一个参赛者。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the contestants planned for has no endpoint here.</source>
        <translation>
            <numerusform>计划中的 %n 个参赛者在此没有端点。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::NewStudyDialog</name>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Annotators see it: it must not name a contestant.</source>
        <translation>标注者能看到它：不得出现参赛者的名字。</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>Its answers meet. What is made later joins in.</source>
        <translation>由它的回答对战；之后生成的也会加入。</translation>
    </message>
    <message>
        <source>&amp;Guidelines</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>What annotators are to look for. They can open it at any time.</source>
        <translation>标注者应注意什么。他们可随时打开。</translation>
    </message>
    <message>
        <source>one a prompt</source>
        <translation>每条提示词一场</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Show the &amp;thinking of both sides</source>
        <translation>显示双方的思考过程(&amp;T)</translation>
    </message>
    <message>
        <source>Names are &amp;told</source>
        <translation>何时告知名称(&amp;T)</translation>
    </message>
    <message>
        <source>Which &amp;pairs meet</source>
        <translation>哪些组合对战(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Battles of each annotator</source>
        <translation>每位标注者的对战数(&amp;B)</translation>
    </message>
    <message>
        <source>Repeats included.</source>
        <translation>包括重复的对战。</translation>
    </message>
    <message>
        <source>&amp;Least reading time</source>
        <translation>最短阅读时间(&amp;L)</translation>
    </message>
    <message>
        <source>A faster vote is kept and flagged.</source>
        <translation>更快的投票会保留并加标记。</translation>
    </message>
    <message>
        <source>&amp;Shared battles</source>
        <translation>共享的对战(&amp;S)</translation>
    </message>
    <message>
        <source>Several people judge these: shows how well they agree.</source>
        <translation>由多人评判：可看出一致程度。</translation>
    </message>
    <message>
        <source>Annotators of a s&amp;hared battle</source>
        <translation>共享对战的标注者数(&amp;H)</translation>
    </message>
    <message>
        <source>Two are enough to measure agreement.</source>
        <translation>两位即可测量一致性。</translation>
    </message>
    <message>
        <source>Rep&amp;eated battles</source>
        <translation>重复的对战(&amp;E)</translation>
    </message>
    <message>
        <source>Come again later with the sides swapped: shows how steady a person is.</source>
        <translation>稍后交换左右再次出现：可看出一个人的稳定程度。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考过程</translation>
    </message>
    <message>
        <source>Of both sides where both have some, or of neither.</source>
        <translation>双方都有时显示双方的，否则都不显示。</translation>
    </message>
    <message>
        <source>The rules of a study never change. Make another study to try other rules.</source>
        <translation>研究的规则永不更改。要试其他规则，请另建研究。</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>创建研究</translation>
    </message>
    <message>
        <source>The study needs a name.</source>
        <translation>研究需要名称。</translation>
    </message>
    <message>
        <source>There is no run yet. Make one first.</source>
        <translation>还没有运行。请先创建。</translation>
    </message>
    <message>
        <source>This run has one contestant. A study needs two at least.</source>
        <translation>此运行只有一个参赛者。研究至少需要两个。</translation>
    </message>
    <message>
        <source>Battles cannot repeat when names are told after each vote.</source>
        <translation>每次投票后都告知名称时，对战不能重复。</translation>
    </message>
    <message>
        <source>Answers &amp;appear</source>
        <translation>回答的显示方式(&amp;A)</translation>
    </message>
    <message>
        <source>The same for both sides of every battle.</source>
        <translation>每场对战的两侧相同。</translation>
    </message>
    <message>
        <source>There can be no gold items when names are told after each vote.</source>
        <translation>每次投票后告知名称时不能有金标题目。</translation>
    </message>
    <message>
        <source>The gold items are being read.</source>
        <translation>正在读取金标题目。</translation>
    </message>
</context>
<context>
    <name>joust::ui::PackExportDialog</name>
    <message>
        <source>Export a pack</source>
        <translation>导出对战包</translation>
    </message>
    <message>
        <source>A pack is a file of battles for an annotator elsewhere. It does not know who wrote which answer; the votes come back by File, Merge pack.</source>
        <translation>对战包是供其他地点的标注者使用的对战文件。它不知道每个回答是谁写的；投票通过“文件 &gt; 合并对战包”收回。</translation>
    </message>
    <message>
        <source>Battles &amp;of</source>
        <translation>对战来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>数量(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>the study %1</source>
        <translation>研究 %1</translation>
    </message>
    <message>
        <source>those that wait for a vote</source>
        <translation>等待投票的对战</translation>
    </message>
    <message>
        <source>There is nothing to export: no study is open, and no battle waits for a vote.</source>
        <translation>没有可导出的内容：没有进行中的研究，也没有等待投票的对战。</translation>
    </message>
    <message>
        <source>Joust packs (*.joustpack)</source>
        <translation>Joust 对战包 (*.joustpack)</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln battle(s) exported.</source>
        <translation>
            <numerusform>已导出 %Ln 场对战。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out, because an answer is missing.</source>
        <translation>
            <numerusform>%Ln 场因缺少回答而略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>已停止。没有导出任何内容。</translation>
    </message>
</context>
<context>
    <name>joust::ui::PackMergeDialog</name>
    <message>
        <source>Merge a pack</source>
        <translation>合并对战包</translation>
    </message>
    <message>
        <source>Reading and checking the pack; nothing is written...</source>
        <translation>正在读取并检查对战包；不写入任何内容……</translation>
    </message>
    <message>
        <source>Merging...</source>
        <translation>正在合并……</translation>
    </message>
    <message>
        <source>There is nothing new in this pack.</source>
        <translation>此对战包中没有新内容。</translation>
    </message>
    <message>
        <source>Battles of the pack</source>
        <translation>对战包中的对战</translation>
    </message>
    <message>
        <source>New votes</source>
        <translation>新投票</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>未并入</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>The pack is refused, and nothing was merged: %1</source>
        <translation>对战包被拒绝，没有合并任何内容：%1</translation>
    </message>
</context>
<context>
    <name>joust::ui::PairsEditor</name>
    <message>
        <source>Remove row</source>
        <translation>移除行</translation>
    </message>
</context>
<context>
    <name>joust::ui::PairsGrid</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 against %2: %3 won, %4 lost, %5 ties, %6 both bad</source>
        <comment>names, counts</comment>
        <translation>%1 对 %2：胜 %3，负 %4，平 %5，两者都差 %6</translation>
    </message>
    <message>
        <source>%1 of the decided ones</source>
        <translation>占分出胜负者的 %1</translation>
    </message>
    <message>
        <source>with ties %1, expected %2</source>
        <translation>计入平局 %1，预期 %2</translation>
    </message>
    <message>
        <source>%1 and %2 never met</source>
        <translation>%1 与 %2 从未对战</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <comment>two names</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: z = %2, observed %3, expected %4%5</source>
        <comment>pair, z, shares, remark</comment>
        <translation>%1：z = %2，观察 %3，预期 %4%5</translation>
    </message>
    <message>
        <source>; within chance for so many pairs</source>
        <translation>；配对如此之多，仍属偶然</translation>
    </message>
    <message>
        <source>There is no fit to hold the pairs against.</source>
        <translation>没有可供对照的拟合。</translation>
    </message>
    <message>
        <source>No pair contradicts the ratings.</source>
        <translation>没有配对与评分矛盾。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) contradict the ratings.</source>
        <translation>
            <numerusform>%n 个配对与评分矛盾。</numerusform>
        </translation>
    </message>
    <message>
        <source>One rating a contestant does not explain all pairs (p = %1).</source>
        <translation>每个参赛者一个评分不足以解释所有配对（p = %1）。</translation>
    </message>
    <message>
        <source>One rating a contestant explains the pairs (p = %1).</source>
        <translation>每个参赛者一个评分足以解释配对（p = %1）。</translation>
    </message>
</context>
<context>
    <name>joust::ui::PairsTab</name>
    <message>
        <source>Share won by the row against the column (%)</source>
        <translation>行对列的获胜份额 (%)</translation>
    </message>
    <message>
        <source>Battles of each pair</source>
        <translation>各配对的对战数</translation>
    </message>
    <message>
        <source>Expected and observed</source>
        <translation>预期与观察</translation>
    </message>
    <message>
        <source>Pairs that the ratings explain least (z)</source>
        <translation>评分最难解释的配对 (z)</translation>
    </message>
    <message>
        <source>Best first. Ties and &quot;both bad&quot; count as half a win. Blue: the row wins.</source>
        <translation>最佳在前。平局和“两者都差”算半胜。蓝色：行获胜。</translation>
    </message>
    <message>
        <source>Best first. Ties and &quot;both bad&quot; are left out. Blue: the row wins.</source>
        <translation>最佳在前。不计平局和“两者都差”。蓝色：行获胜。</translation>
    </message>
    <message>
        <source>Best first. All votes, ties included.</source>
        <translation>最佳在前。所有投票，含平局。</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Expected share (%)</source>
        <translation>预期份额 (%)</translation>
    </message>
    <message>
        <source>Observed share (%)</source>
        <translation>观察份额 (%)</translation>
    </message>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>Best first. All votes, ties included. A click on a cell, or Enter, shows its battles.</source>
        <translation>最好的在前。包括平局在内的所有投票。点击单元格或按回车键可查看其对战。</translation>
    </message>
</context>
<context>
    <name>joust::ui::PlanWords</name>
    <message>
        <source>%1 - %2</source>
        <comment>two names</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>已区分</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No two contestants can be compared by these votes, so nothing can be planned.</source>
        <translation>这些投票无法比较任何两名参赛者，因此无从规划。</translation>
    </message>
    <message>
        <source>%1 of %2 neighbours in the ranking are told apart by %3 votes.</source>
        <translation>%3 张投票已区分排名中 %2 对相邻参赛者里的 %1 对。</translation>
    </message>
    <message numerus="yes">
        <source>For %n pair(s) no number of votes is known.</source>
        <translation>
            <numerusform>有 %n 对所需的票数未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>The contestants fall into %1 groups without a common scale. Only the largest is planned for; votes on these pairs can join the others to it: %2.</source>
        <translation>参赛者分为 %1 组，彼此没有共同的尺度。这里只为最大的一组规划；对以下配对投票可将其他组与之连接：%2。</translation>
    </message>
    <message>
        <source>%1: %2 Elo apart (%3), %4 battles; further votes: %5</source>
        <comment>pair, difference, interval, ...</comment>
        <translation>%1：相差 %2 Elo（%3），%4 场对战；还需投票：%5</translation>
    </message>
    <message>
        <source>%1: one vote is worth %2 votes on a pair drawn at random</source>
        <comment>pair, number</comment>
        <translation>%1：一票相当于随机配对的 %2 票</translation>
    </message>
    <message>
        <source>%1 would be told apart next, after about %2 further votes between the two; all that can be told apart take %3 (power %4, if the differences are what they seem).</source>
        <translation>下一对可区分的是 %1，二者之间约需再投 %2 票；所有可区分的各对共需 %3 票（检验效能 %4，假定差距如目前所示）。</translation>
    </message>
</context>
<context>
    <name>joust::ui::PlannerTab</name>
    <message>
        <source>Neighbours in the ranking (Elo apart)</source>
        <translation>排名中的相邻参赛者（Elo 差距）</translation>
    </message>
    <message>
        <source>Pairs to vote on next</source>
        <translation>接下来应投票的配对</translation>
    </message>
    <message>
        <source>Neighbours in the ranking</source>
        <translation>排名中的相邻参赛者</translation>
    </message>
    <message>
        <source>Best first. An interval that leaves out zero tells the two apart.</source>
        <translation>从高到低排列。区间不含零即表示二者已区分。</translation>
    </message>
    <message>
        <source>What one vote is worth, in votes on a pair drawn at random.</source>
        <translation>一票的价值，以随机配对的票数计。</translation>
    </message>
    <message>
        <source>Votes that neighbours still need</source>
        <translation>相邻参赛者还需的投票</translation>
    </message>
    <message>
        <source>Elo apart</source>
        <translation>Elo 差距</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Plan a run of these contestants...</source>
        <translation>用这些参赛者规划运行...</translation>
    </message>
    <message>
        <source>A new run in which everyone who is in a pair to vote on next answers</source>
        <translation>新的运行：下一步要投票的配对中的所有参赛者都作答</translation>
    </message>
</context>
<context>
    <name>joust::ui::PreviewedMerge</name>
    <message>
        <source>Kept out, and why</source>
        <translation>未并入的内容及原因</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) merged.</source>
        <translation>
            <numerusform>已并入 %Ln 票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was merged.</source>
        <translation>已停止。没有合并任何内容。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>joust::ui::ProbeView</name>
    <message>
        <source>Stop the test</source>
        <translation>停止测试</translation>
    </message>
    <message>
        <source>Sending one tiny prompt...</source>
        <translation>正在发送一个极短的提示词...</translation>
    </message>
    <message>
        <source>%1: works</source>
        <comment>step of a test</comment>
        <translation>%1：正常</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <comment>step of a test</comment>
        <translation>%1：失败。%2</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>The test passed: this endpoint can battle.</source>
        <translation>测试通过：此端点可以对战。</translation>
    </message>
    <message>
        <source>The test failed: this endpoint cannot battle yet.</source>
        <translation>测试未通过：此端点还不能对战。</translation>
    </message>
</context>
<context>
    <name>joust::ui::ProbeWords</name>
    <message>
        <source>The settings can be used.</source>
        <translation>设置可用。</translation>
    </message>
    <message>
        <source>The server takes the limit of an answer only as max_completion_tokens.</source>
        <translation>服务器只接受以 max_completion_tokens 给出的回答长度上限。</translation>
    </message>
    <message>
        <source>The server does not know stream_options, so it is asked without.</source>
        <translation>服务器不认识 stream_options，因此请求中不带它。</translation>
    </message>
    <message>
        <source>The server&apos;s name was found.</source>
        <translation>已找到服务器名称。</translation>
    </message>
    <message>
        <source>The connection was made.</source>
        <translation>连接已建立。</translation>
    </message>
    <message>
        <source>The connection was made, without encryption.</source>
        <translation>连接已建立，未加密。</translation>
    </message>
    <message>
        <source>The connection is encrypted and the certificate is valid.</source>
        <translation>连接已加密，证书有效。</translation>
    </message>
    <message>
        <source>The server did not refuse the key.</source>
        <translation>服务器没有拒绝密钥。</translation>
    </message>
    <message>
        <source>The model answered.</source>
        <translation>模型已回答。</translation>
    </message>
    <message>
        <source>The model answered; the server calls it %1.</source>
        <translation>模型已回答；服务器称其为 %1。</translation>
    </message>
    <message>
        <source>The answer came as a stream.</source>
        <translation>回答以流的形式到达。</translation>
    </message>
    <message>
        <source>The answer came in one piece, without streaming.</source>
        <translation>回答一次性到达，没有流式传输。</translation>
    </message>
    <message>
        <source>The model sent reasoning, which is kept apart from the answer.</source>
        <translation>模型发来了推理，推理与回答分开保存。</translation>
    </message>
    <message>
        <source>The model sends its reasoning inside the answer, where annotators will see it.</source>
        <translation>模型把推理放在回答里，标注者会看到。</translation>
    </message>
    <message>
        <source>The model sent no reasoning.</source>
        <translation>模型没有发来推理。</translation>
    </message>
    <message>
        <source>The server does not count tokens.</source>
        <translation>服务器不统计词元。</translation>
    </message>
    <message>
        <source>tokens of the prompt: %1</source>
        <translation>提示词词元：%1</translation>
    </message>
    <message>
        <source>tokens of the answer: %1</source>
        <translation>回答词元：%1</translation>
    </message>
    <message>
        <source>%1 ms to the first token</source>
        <translation>首个词元 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 ms in all</source>
        <translation>共 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>每秒 %1 个词元</translation>
    </message>
    <message>
        <source>attempts: %1</source>
        <translation>尝试次数：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation></translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptActions</name>
    <message>
        <source>&amp;Edit prompt...</source>
        <translation>编辑提示词(&amp;E)…</translation>
    </message>
    <message>
        <source>Add &amp;tag...</source>
        <translation>添加标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Remove ta&amp;g...</source>
        <translation>移除标签(&amp;G)…</translation>
    </message>
    <message>
        <source>Set &amp;category...</source>
        <translation>设置类别(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the set</source>
        <translation>从集合中移除(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;name the set...</source>
        <translation>重命名集合(&amp;N)…</translation>
    </message>
    <message>
        <source>Remove the &amp;set</source>
        <translation>移除集合(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>The set stays as it is: the run %1 is made of it.</source>
        <translation>该集合保持不变：运行 %1 由它生成。</translation>
    </message>
    <message>
        <source>The prompt is changed.</source>
        <translation>提示词已更改。</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) are selected.</source>
        <translation>
            <numerusform>已选择 %Ln 条提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Set the category</source>
        <translation>设置类别</translation>
    </message>
    <message>
        <source>Rankings by category count their votes there, those that were given before too.</source>
        <translation>按类别的排名会将其投票计入该类别，包括之前的投票。</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Rename the set</source>
        <translation>重命名集合</translation>
    </message>
    <message>
        <source>Votes on its prompts are exported under the new name.</source>
        <translation>对其中提示词的投票将以新名称导出。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Changing the prompts...</source>
        <translation>正在更改提示词……</translation>
    </message>
    <message>
        <source>Nothing had to be changed.</source>
        <translation>无需更改。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) have the tag %1 now.</source>
        <translation>
            <numerusform>%Ln 条提示词现在带有标签 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) have the tag %1 no more.</source>
        <translation>
            <numerusform>%Ln 条提示词不再带有标签 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The category of %Ln prompt(s) is changed.</source>
        <translation>
            <numerusform>已更改 %Ln 条提示词的类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) left the set. Battles and runs keep them.</source>
        <translation>
            <numerusform>%Ln 条提示词已移出集合。对战和运行会保留它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>The set is renamed.</source>
        <translation>集合已重命名。</translation>
    </message>
    <message>
        <source>The set is removed. Battles keep its prompts.</source>
        <translation>集合已移除。对战会保留其中的提示词。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>已重做。</translation>
    </message>
    <message>
        <source>Select &amp;duplicates</source>
        <translation>选择重复项(&amp;D)</translation>
    </message>
    <message>
        <source>Comparing the prompts...</source>
        <translation>正在比较提示词……</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptEditDialog</name>
    <message>
        <source>Edit the prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Add a &amp;turn</source>
        <translation>添加一轮(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove the last turn</source>
        <translation>移除最后一轮(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>Rankings by category count its votes there.</source>
        <translation>按类别的排名会将其投票计入该类别。</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>以逗号分隔。</translation>
    </message>
    <message>
        <source>Battles and runs that have this prompt keep the text they began with.</source>
        <translation>已使用此提示词的对战和运行保留其最初的文本。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Prompt %1 of the set is the same.</source>
        <translation>集合中的第 %1 条提示词与此相同。</translation>
    </message>
    <message>
        <source>Prompt %1 of the set is alike (%2 %): %3</source>
        <translation>集合中的第 %1 条提示词与此相似（%2 %）：%3</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptPanel</name>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Name in its file: %1</source>
        <translation>文件中的名称：%1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Prompt %1</source>
        <translation>提示词 %1</translation>
    </message>
    <message>
        <source>Rules that hold</source>
        <translation>符合的规则</translation>
    </message>
    <message>
        <source>None. Rules look at words and length only.</source>
        <translation>无。规则只看词语和长度。</translation>
    </message>
    <message>
        <source>No prompt is selected.</source>
        <translation>未选择提示词。</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptView</name>
    <message>
        <source>Prompt, turn %1</source>
        <translation>提示词，第 %1 轮</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Show the whole prompt</source>
        <translation>显示完整提示词</translation>
    </message>
    <message>
        <source>Fold the prompt to one line</source>
        <translation>将提示词折叠为一行</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptWords</name>
    <message>
        <source>a prompt that is in the set</source>
        <translation>集合中已有的提示词</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Row %1 is the same as %2.</source>
        <translation>第 %1 行与%2相同。</translation>
    </message>
    <message>
        <source>Row %1 is like %2 (%3 %).</source>
        <translation>第 %1 行与%2相似（%3%）。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>另有 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a prompt&apos;s language</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>coding</source>
        <translation>编程</translation>
    </message>
    <message>
        <source>maths</source>
        <translation>数学</translation>
    </message>
    <message>
        <source>creative writing</source>
        <translation>创意写作</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>multi-turn</source>
        <translation>多轮</translation>
    </message>
    <message>
        <source>long</source>
        <translation>长</translation>
    </message>
    <message>
        <source>short</source>
        <translation>短</translation>
    </message>
    <message>
        <source>Has a fenced code block, or two of a list of programming words.</source>
        <translation>含有代码块，或编程词表中的两个词。</translation>
    </message>
    <message>
        <source>Has LaTeX, or two of a list of mathematical words.</source>
        <translation>含有 LaTeX，或数学词表中的两个词。</translation>
    </message>
    <message>
        <source>Has a word of creative writing, such as poem or short story.</source>
        <translation>含有创意写作的词，如诗或故事。</translation>
    </message>
    <message>
        <source>Asks for a translation, in English, German or Chinese.</source>
        <translation>用英语、德语或中文要求翻译。</translation>
    </message>
    <message>
        <source>Has more than one turn.</source>
        <translation>超过一轮。</translation>
    </message>
    <message>
        <source>Has more than 300 words.</source>
        <translation>超过 300 个词。</translation>
    </message>
    <message>
        <source>Has at most 12 words.</source>
        <translation>最多 12 个词。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>找到：%1</translation>
    </message>
    <message>
        <source>Text, one prompt a line</source>
        <translation>文本，每行一条提示词</translation>
    </message>
    <message>
        <source>CSV with a column of prompts</source>
        <translation>含提示词列的 CSV</translation>
    </message>
    <message>
        <source>JSON lines or an array</source>
        <translation>JSON 行或数组</translation>
    </message>
    <message>
        <source>MT-Bench questions</source>
        <translation>MT-Bench 问题</translation>
    </message>
    <message>
        <source>Arena-Hard questions</source>
        <translation>Arena-Hard 问题</translation>
    </message>
    <message>
        <source>ShareGPT conversations</source>
        <translation>ShareGPT 对话</translation>
    </message>
    <message>
        <source>promptfoo tests</source>
        <translation>promptfoo 测试</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new prompt(s)</source>
        <translation>
            <numerusform>%Ln 条新提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exact duplicate(s) left out</source>
        <translation>
            <numerusform>略去 %Ln 条完全重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln near duplicate(s) kept</source>
        <translation>
            <numerusform>保留 %Ln 条近似重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) refused</source>
        <translation>
            <numerusform>拒绝 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Languages: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>拒绝：</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Exact duplicates, left out:</source>
        <translation>完全重复，已略去：</translation>
    </message>
    <message>
        <source>Near duplicates, kept:</source>
        <translation>近似重复，已保留：</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptsModel</name>
    <message>
        <source>No.</source>
        <comment>number of a prompt in its set</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Tags, rules</source>
        <translation>标签、规则</translation>
    </message>
</context>
<context>
    <name>joust::ui::PromptsPage</name>
    <message>
        <source>Reading the prompt sets...</source>
        <translation>正在读取提示词集……</translation>
    </message>
    <message>
        <source>Searching the prompts...</source>
        <translation>正在搜索提示词……</translation>
    </message>
    <message>
        <source>Reading the prompts...</source>
        <translation>正在读取提示词……</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 prompts.</source>
        <translation>已在 %2 条提示词中的第 %1 条后停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s)</source>
        <translation>
            <numerusform>%Ln 条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found so far</source>
        <translation>
            <numerusform>目前找到 %Ln 条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) found</source>
        <translation>
            <numerusform>找到 %Ln 条提示词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 条提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search in prompts</source>
        <translation>搜索提示词</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>导入(&amp;I)……</translation>
    </message>
    <message>
        <source>Prompt sets</source>
        <translation>提示词集</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>集合</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>No prompt matches the search.</source>
        <translation>没有符合搜索的提示词。</translation>
    </message>
    <message>
        <source>Show all prompts</source>
        <translation>显示所有提示词</translation>
    </message>
    <message>
        <source>No prompts yet. Import a file: text, CSV, JSON lines, or a benchmark&apos;s questions.</source>
        <translation>还没有提示词。导入一个文件：文本、CSV、JSON 行或某个基准的问题。</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>导入提示词</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>No two prompts of the set are alike.</source>
        <translation>集合中没有相似的提示词。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln prompt(s) are like an earlier one, and selected.</source>
        <translation>
            <numerusform>%Ln 条提示词与之前的相似，已被选择。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::QualityTab</name>
    <message>
        <source>Sound</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>需留意</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Battles in which both answers were bad (%)</source>
        <translation>两个回答都差的对战 (%)</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>结果可靠吗？</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Annotators, the most unusual first</source>
        <translation>标注者，最异常者在前</translation>
    </message>
    <message>
        <source>Both bad %</source>
        <translation>两者都差 %</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Both bad by category (%)</source>
        <translation>按类别统计的两者都差 (%)</translation>
    </message>
    <message>
        <source>No vote says what its prompt is about.</source>
        <translation>没有投票注明其提示词的类别。</translation>
    </message>
    <message>
        <source>Votes of all contestants, with Wilson&apos;s interval.</source>
        <translation>所有参赛者的投票，附 Wilson 区间。</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Model judges against people</source>
        <translation>模型评委与人的比较</translation>
    </message>
</context>
<context>
    <name>joust::ui::QualityWords</name>
    <message>
        <source>Side: no decided vote says whether the side matters.</source>
        <translation>侧别：没有分出胜负的投票可说明侧别是否有影响。</translation>
    </message>
    <message>
        <source>Side A wins %1 of %2 decided votes</source>
        <translation>在 %2 张分出胜负的投票中 A 侧胜 %1</translation>
    </message>
    <message>
        <source> (%1 to %2)</source>
        <translation>（%1 至 %2）</translation>
    </message>
    <message>
        <source>; taking it into account moves %1 most, by %2 Elo</source>
        <translation>；计入后变动最大的是 %1，%2 Elo</translation>
    </message>
    <message>
        <source>Agreement: no two people judged the same answers.</source>
        <translation>一致性：没有两人评判过相同的回答。</translation>
    </message>
    <message>
        <source>Agreement on %1 shared items: alpha %2</source>
        <translation>%1 个共同项目上的一致性：alpha %2</translation>
    </message>
    <message>
        <source>Annotators: there are too few to hold one against the others.</source>
        <translation>标注者：人数太少，无法相互比对。</translation>
    </message>
    <message>
        <source>No annotator stands out (%1 checked).</source>
        <translation>没有异常的标注者（已检查 %1 人）。</translation>
    </message>
    <message>
        <source>%1 of %2 annotators vote unlike the others: a reason to look, not a proof.</source>
        <translation>%2 名标注者中有 %1 名与他人不同：值得查看，但不是证据。</translation>
    </message>
    <message>
        <source>Fragility: no number of dropped votes was found that changes the leader.</source>
        <translation>脆弱性：未找到去掉多少票会改变榜首。</translation>
    </message>
    <message>
        <source>The leader would change if %1 of %2 votes were dropped (%3).</source>
        <translation>若去掉 %2 票中的 %1 票（%3），榜首会改变。</translation>
    </message>
    <message>
        <source>Everyone can be compared with everyone.</source>
        <translation>所有参赛者都可相互比较。</translation>
    </message>
    <message>
        <source>%1: both bad in %2 of %3 battles, %4 (%5 to %6)</source>
        <comment>name, counts, share, interval</comment>
        <translation>%1：%3 场对战中有 %2 场两者都差，%4（%5 至 %6）</translation>
    </message>
    <message>
        <source>two people agree on %1 of what both judged</source>
        <translation>两人共同评判的项目中有 %1 意见一致</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa %1</source>
        <translation>Fleiss kappa %1</translation>
    </message>
    <message>
        <source>mean Cohen&apos;s kappa %1 over %2 pairs of people</source>
        <translation>%2 对人员的平均 Cohen kappa %1</translation>
    </message>
    <message>
        <source>Pace: no vote says how long it took.</source>
        <translation>节奏：没有投票记录用时。</translation>
    </message>
    <message>
        <source>A vote took %1 s (median of %2).</source>
        <translation>每次投票用时 %1 秒（%2 票的中位数）。</translation>
    </message>
    <message>
        <source>Sessions are too short to say whether people become tired.</source>
        <translation>会话太短，无法判断是否疲劳。</translation>
    </message>
    <message>
        <source>Over ten votes of a session that changes by %1 % (%2 to %3; %4 votes in %5 sessions).</source>
        <translation>在一次会话中每十票变化 %1 %（%2 至 %3；%5 次会话共 %4 票）。</translation>
    </message>
    <message>
        <source>People become faster, as tired ones do.</source>
        <translation>人们越投越快，像疲劳时那样。</translation>
    </message>
    <message>
        <source>no rank changes</source>
        <translation>名次不变</translation>
    </message>
    <message numerus="yes">
        <source>%1 rises by %n place(s)</source>
        <translation>
            <numerusform>%1 上升 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 falls by %n place(s)</source>
        <translation>
            <numerusform>%1 下降 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: no vote names a maker or was excluded by hand.</source>
        <translation>略去：没有投票泄露来源或被手动排除。</translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) that name a maker, %1</source>
        <translation>
            <numerusform>若计入 %n 张泄露来源的投票，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) excluded by hand, %1</source>
        <translation>
            <numerusform>若计入 %n 张手动排除的投票，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: both bad in %2 of %3 votes, %4 (%5 to %6)</source>
        <comment>category, counts, share, interval</comment>
        <translation>%1：%3 票中有 %2 票两者都差，%4（%5 至 %6）</translation>
    </message>
    <message numerus="yes">
        <source>without %n vote(s) of people who knew who it was, %1</source>
        <translation>
            <numerusform>不含知道是谁的人的 %n 张投票时，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n vote(s) of people who knew who it was, %1</source>
        <translation>
            <numerusform>计入知道是谁的人的 %n 张投票时，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>effects of counting votes</comment>
        <translation>略去：%1。</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa %1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>Fleiss kappa %1（%2 至 %3）</translation>
    </message>
    <message>
        <source>mean Cohen&apos;s kappa %1 (%2 to %3) over %4 pairs of people</source>
        <comment>value, interval, count</comment>
        <translation>%4 对人员的平均 Cohen kappa %1（%2 至 %3）</translation>
    </message>
</context>
<context>
    <name>joust::ui::QueryChips</name>
    <message>
        <source>+ Filter</source>
        <translation>+ 筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Bradley-Terry: all votes at once, with intervals</source>
        <translation>Bradley-Terry：一次计入全部投票，带区间</translation>
    </message>
    <message>
        <source>Bradley-Terry</source>
        <translation>Bradley-Terry</translation>
    </message>
    <message>
        <source>Elo: vote by vote, depends on their order, no intervals</source>
        <translation>Elo：逐票计算，取决于顺序，无区间</translation>
    </message>
    <message>
        <source>Elo (order-dependent)</source>
        <translation>Elo（依赖顺序）</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>also: %1</source>
        <comment>kinds of votes</comment>
        <translation>另含：%1</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>移除筛选 %1</translation>
    </message>
    <message>
        <source>Style control: off</source>
        <translation>风格控制：关</translation>
    </message>
    <message>
        <source>Controlled: %1</source>
        <comment>covariates</comment>
        <translation>已控制：%1</translation>
    </message>
    <message>
        <source>Control for style and other numbers: off</source>
        <translation>控制风格及其他数值：关</translation>
    </message>
    <message>
        <source>Control for style and other numbers: %1</source>
        <translation>控制风格及其他数值：%1</translation>
    </message>
    <message>
        <source>Intervals: %1</source>
        <translation>区间：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n contestant(s)</source>
        <translation>
            <numerusform>%n 个参赛者</numerusform>
        </translation>
    </message>
    <message>
        <source>without: they knew who it was</source>
        <translation>不含：知道是谁</translation>
    </message>
</context>
<context>
    <name>joust::ui::QueryMenus</name>
    <message>
        <source>All dates</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>The last %1 days with votes</source>
        <translation>有投票的最近 %1 天</translation>
    </message>
    <message>
        <source>From and to...</source>
        <translation>起止日期…</translation>
    </message>
    <message>
        <source>Answers that name their maker</source>
        <translation>透露作者的回答</translation>
    </message>
    <message>
        <source>Votes excluded by hand</source>
        <translation>手动排除的投票</translation>
    </message>
    <message>
        <source>Battles that were not blind</source>
        <translation>非盲对战</translation>
    </message>
    <message>
        <source>Control for nothing</source>
        <translation>不控制</translation>
    </message>
    <message>
        <source>Control for style: length, headers, lists, bold</source>
        <translation>控制风格：长度、标题、列表、粗体</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐项</translation>
    </message>
    <message>
        <source>The advantage of side A</source>
        <translation>A 侧的优势</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Whose votes are alike</source>
        <translation>哪些投票相似</translation>
    </message>
    <message>
        <source>Ranks hold</source>
        <translation>名次成立范围</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Votes of</source>
        <translation>投票来源</translation>
    </message>
    <message>
        <source>Count these too</source>
        <translation>同时计入</translation>
    </message>
    <message>
        <source>Contestants...</source>
        <translation>参赛者…</translation>
    </message>
    <message>
        <source>Votes of people who knew who it was</source>
        <translation>知道是谁的人的投票</translation>
    </message>
    <message>
        <source>Annotators...</source>
        <translation>标注者…</translation>
    </message>
</context>
<context>
    <name>joust::ui::QueryWords</name>
    <message>
        <source>length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>headers</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>code blocks</source>
        <translation>代码块</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>首个词元时间</translation>
    </message>
    <message>
        <source>total time</source>
        <translation>总时间</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>side A</source>
        <translation>A 侧</translation>
    </message>
    <message>
        <source>ties (ln ν)</source>
        <translation>平局 (ln ν)</translation>
    </message>
    <message>
        <source>ties (η)</source>
        <translation>平局 (η)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Ties and &quot;both bad&quot; count as half a win for each side</source>
        <translation>平局和“两者都差”各算半胜</translation>
    </message>
    <message>
        <source>Ties and &quot;both bad&quot; are left out</source>
        <translation>不计平局和“两者都差”</translation>
    </message>
    <message>
        <source>Davidson: a tie is an outcome of its own</source>
        <translation>Davidson：平局是单独的结果</translation>
    </message>
    <message>
        <source>Rao-Kupper: a tie is a difference too small to see</source>
        <translation>Rao-Kupper：平局是小到看不出的差异</translation>
    </message>
    <message>
        <source>Bad-aware: &quot;both bad&quot; measures against an absolute zero</source>
        <translation>含零点：“两者都差”以绝对零点衡量</translation>
    </message>
    <message>
        <source>Ties: half a win</source>
        <translation>平局：半胜</translation>
    </message>
    <message>
        <source>Ties: left out</source>
        <translation>平局：不计</translation>
    </message>
    <message>
        <source>Ties: Davidson</source>
        <translation>平局：Davidson</translation>
    </message>
    <message>
        <source>Ties: Rao-Kupper</source>
        <translation>平局：Rao-Kupper</translation>
    </message>
    <message>
        <source>Ties: bad-aware</source>
        <translation>平局：含零点</translation>
    </message>
    <message>
        <source>Sandwich: robust, the default</source>
        <translation>三明治估计：稳健，默认</translation>
    </message>
    <message>
        <source>Model-based: too wide while there are ties</source>
        <translation>基于模型：有平局时过宽</translation>
    </message>
    <message>
        <source>Bootstrap: votes drawn anew</source>
        <translation>自助法：重新抽取投票</translation>
    </message>
    <message>
        <source>No intervals</source>
        <translation>无区间</translation>
    </message>
    <message>
        <source>By annotator when at least 5 are known</source>
        <translation>已知至少 5 人时按标注者</translation>
    </message>
    <message>
        <source>Each vote independent</source>
        <translation>各票独立</translation>
    </message>
    <message>
        <source>By annotator</source>
        <translation>按标注者</translation>
    </message>
    <message>
        <source>By prompt</source>
        <translation>按提示</translation>
    </message>
    <message>
        <source>By annotator and prompt</source>
        <translation>按标注者和提示</translation>
    </message>
    <message>
        <source>For one contestant against all others</source>
        <translation>单个参赛者对所有其他参赛者</translation>
    </message>
    <message>
        <source>For all pairs at once</source>
        <translation>所有配对同时</translation>
    </message>
    <message>
        <source>For all pairs at once, Bonferroni</source>
        <translation>所有配对同时，Bonferroni</translation>
    </message>
    <message>
        <source>Each pair by itself</source>
        <translation>各配对单独</translation>
    </message>
    <message>
        <source>%1 bootstrap</source>
        <translation>%1 自助法</translation>
    </message>
    <message>
        <source>%1 model-based</source>
        <translation>%1 基于模型</translation>
    </message>
    <message>
        <source>%1 intervals</source>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language, its code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>date</comment>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>仅人类</translation>
    </message>
    <message>
        <source>Model judges only</source>
        <translation>仅模型评委</translation>
    </message>
    <message>
        <source>People and model judges</source>
        <translation>人类和模型评委</translation>
    </message>
    <message>
        <source>leaked</source>
        <translation>已泄露</translation>
    </message>
    <message>
        <source>excluded by hand</source>
        <translation>手动排除</translation>
    </message>
    <message>
        <source>not blind</source>
        <translation>非盲</translation>
    </message>
    <message numerus="yes">
        <source>%n annotator(s)</source>
        <translation>
            <numerusform>%n 位标注者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::RatingsChart</name>
    <message>
        <source>Chart of the ratings</source>
        <translation>评分图表</translation>
    </message>
    <message>
        <source>Arrow keys go from contestant to contestant, + and - zoom. The table shows the same.</source>
        <translation>用方向键在参赛者之间移动，+ 和 - 缩放。表格显示相同内容。</translation>
    </message>
    <message>
        <source>Point at a contestant, or use the arrow keys, to read its values. + and - zoom.</source>
        <translation>指向参赛者或使用方向键读取数值。+ 和 - 缩放。</translation>
    </message>
</context>
<context>
    <name>joust::ui::ReasonDialog</name>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>joust::ui::ReasonPair</name>
    <message>
        <source>A: %1</source>
        <comment>what answer A is</comment>
        <translation>A：%1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>what answer B is</comment>
        <translation>B：%1</translation>
    </message>
</context>
<context>
    <name>joust::ui::ReasonWords</name>
    <message>
        <source>accurate</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清晰</translation>
    </message>
    <message>
        <source>follows instructions</source>
        <translation>遵循指令</translation>
    </message>
    <message>
        <source>good length</source>
        <translation>长度合适</translation>
    </message>
    <message>
        <source>more correct</source>
        <translation>更准确</translation>
    </message>
    <message>
        <source>clearer</source>
        <translation>更清晰</translation>
    </message>
    <message>
        <source>better length</source>
        <translation>长度更合适</translation>
    </message>
</context>
<context>
    <name>joust::ui::RefusalText</name>
    <message>
        <source>&apos;%1&apos; is not an outcome</source>
        <translation>“%1”不是投票结果</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a score</source>
        <translation>“%1”不是分数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a UUID</source>
        <translation>“%1”不是 UUID</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither 0 nor 1</source>
        <translation>“%1”既不是 0 也不是 1</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos; is not a number</source>
        <translation>%1“%2”不是数字</translation>
    </message>
    <message>
        <source>a score lies between -1.5 and 1.5</source>
        <translation>分数应在 -1.5 与 1.5 之间</translation>
    </message>
    <message>
        <source>model_a, model_b or winner is missing</source>
        <translation>缺少 model_a、model_b 或 winner</translation>
    </message>
    <message>
        <source>a, b or outcome is missing</source>
        <translation>缺少 a、b 或 outcome</translation>
    </message>
    <message>
        <source>data is missing</source>
        <translation>缺少 data</translation>
    </message>
    <message>
        <source>input_text, output_text_a or output_text_b is missing</source>
        <translation>缺少 input_text、output_text_a 或 output_text_b</translation>
    </message>
    <message>
        <source>there must be two models</source>
        <translation>必须有两个模型</translation>
    </message>
    <message>
        <source>the two sides were asked different things</source>
        <translation>两侧收到的问题不同</translation>
    </message>
    <message>
        <source>the conversation&apos;s message of &apos;%1&apos; is out of turn (user and assistant alternate)</source>
        <translation>对话中“%1”的消息顺序不对（user 与 assistant 应交替）</translation>
    </message>
    <message>
        <source>the message of &apos;%1&apos; is out of turn</source>
        <translation>“%1”的消息顺序不对</translation>
    </message>
    <message>
        <source>prompt and responses must be JSON lists of turns</source>
        <translation>prompt 和回答必须是各轮的 JSON 列表</translation>
    </message>
    <message>
        <source>exactly one of winner_model_a, winner_model_b and winner_tie must be 1</source>
        <translation>winner_model_a、winner_model_b、winner_tie 中必须恰有一个为 1</translation>
    </message>
    <message>
        <source>more responses than prompts</source>
        <translation>回答多于提示词</translation>
    </message>
    <message>
        <source>the column &apos;%1&apos; stands twice in the header</source>
        <translation>列“%1”在表头中出现两次</translation>
    </message>
    <message>
        <source>the header needs the columns model_a, model_b and winner</source>
        <translation>表头需要 model_a、model_b 和 winner 列</translation>
    </message>
    <message>
        <source>the column %1 is missing</source>
        <translation>缺少列 %1</translation>
    </message>
    <message>
        <source>there is no column &apos;%1&apos;</source>
        <translation>没有列“%1”</translation>
    </message>
    <message>
        <source>there is no column prompt, or none called response</source>
        <translation>没有 prompt 列，或没有 response 列</translation>
    </message>
    <message>
        <source>no column is called prompt, text, question, instruction, input or query; name it</source>
        <translation>没有名为 prompt、text、question、instruction、input 或 query 的列，请指定</translation>
    </message>
    <message>
        <source>%1 fields instead of %2</source>
        <translation>有 %1 个字段，应为 %2 个</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>the row is longer than the limit</source>
        <translation>此行超出长度上限</translation>
    </message>
    <message>
        <source>the record is longer than the limit</source>
        <translation>此记录超出长度上限</translation>
    </message>
    <message>
        <source>not valid JSON (%1)</source>
        <translation>不是有效的 JSON（%1）</translation>
    </message>
    <message>
        <source>not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>the JSON array does not end</source>
        <translation>JSON 数组没有结束</translation>
    </message>
    <message>
        <source>the JSON object does not end</source>
        <translation>JSON 对象没有结束</translation>
    </message>
    <message>
        <source>no known format of votes</source>
        <translation>不是已知的投票格式</translation>
    </message>
    <message>
        <source>no known format of answers</source>
        <translation>不是已知的回答格式</translation>
    </message>
    <message>
        <source>there are no answers in it</source>
        <translation>其中没有回答</translation>
    </message>
    <message>
        <source>there are no prompts in it</source>
        <translation>其中没有提示词</translation>
    </message>
    <message>
        <source>a contestant&apos;s name has 1 to 500 bytes of UTF-8</source>
        <translation>参赛者名称应为 1 至 500 字节的 UTF-8</translation>
    </message>
    <message>
        <source>an annotator&apos;s name has up to 500 bytes of UTF-8</source>
        <translation>标注者名称最多为 500 字节的 UTF-8</translation>
    </message>
    <message>
        <source>a text is not UTF-8 or longer than 8 MiB</source>
        <translation>某段文本不是 UTF-8，或超过 8 MiB</translation>
    </message>
    <message>
        <source>%1 answers to a prompt of %2 turns</source>
        <translation>提示词有 %2 轮，却有 %1 个回答</translation>
    </message>
    <message>
        <source>%1 has another answer to this prompt</source>
        <translation>%1 对此提示词已有另一个回答</translation>
    </message>
    <message>
        <source>several prompts of the set are called &apos;%1&apos;</source>
        <translation>集合中有多个名为“%1”的提示词</translation>
    </message>
    <message>
        <source>no prompt of the set is called &apos;%1&apos;: import the questions first</source>
        <translation>集合中没有名为“%1”的提示词：请先导入问题</translation>
    </message>
    <message>
        <source>question_id, model_id or choices is missing</source>
        <translation>缺少 question_id、model_id 或 choices</translation>
    </message>
    <message>
        <source>the first of choices has no turns</source>
        <translation>choices 的第一项没有 turns</translation>
    </message>
    <message>
        <source>uid, model or an answer in messages is missing</source>
        <translation>缺少 uid、model 或 messages 中的回答</translation>
    </message>
    <message>
        <source>provider or prompt.raw is missing</source>
        <translation>缺少 provider 或 prompt.raw</translation>
    </message>
    <message>
        <source>nothing is called &apos;%1&apos; in the template</source>
        <translation>模板中没有名为“%1”的内容</translation>
    </message>
    <message>
        <source>there is no prompt</source>
        <translation>没有提示词</translation>
    </message>
    <message>
        <source>the prompt is empty</source>
        <translation>提示词为空</translation>
    </message>
    <message>
        <source>the prompt is longer than 1 MiB</source>
        <translation>提示词超过 1 MiB</translation>
    </message>
    <message>
        <source>the test has no vars</source>
        <translation>该测试没有 vars</translation>
    </message>
    <message>
        <source>no variable is called prompt, question, input, query, text or instruction; give a template</source>
        <translation>没有名为 prompt、question、input、query、text 或 instruction 的变量，请提供模板</translation>
    </message>
    <message>
        <source>the prompt is another file (%1); give its text as a template</source>
        <translation>提示词是另一个文件（%1）；请把其文本作为模板提供</translation>
    </message>
    <message>
        <source>vote %1 is there with another outcome</source>
        <translation>投票 %1 已存在，但结果不同</translation>
    </message>
    <message>
        <source>battle %1 is this workspace&apos;s own, and it has no vote %2; unite the workspaces instead (merge)</source>
        <translation>对战 %1 属于此工作区，但没有投票 %2；请改为合并工作区</translation>
    </message>
    <message>
        <source>entry %1: %2</source>
        <translation>第 %1 项：%2</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>there are no gold items in it</source>
        <translation>其中没有金标题目</translation>
    </message>
    <message>
        <source>more than 100000 gold items</source>
        <translation>金标题目超过 100000 个</translation>
    </message>
    <message>
        <source>the header needs the columns prompt, better and worse</source>
        <translation>表头需要 prompt、better 和 worse 列</translation>
    </message>
    <message>
        <source>prompt, better or worse is empty</source>
        <translation>prompt、better 或 worse 为空</translation>
    </message>
    <message>
        <source>the prompt is not UTF-8 or longer than 1 MiB</source>
        <translation>提示词不是 UTF-8，或超过 1 MiB</translation>
    </message>
    <message>
        <source>the two answers are equal</source>
        <translation>两个回答相同</translation>
    </message>
    <message>
        <source>the two responses are to different prompts</source>
        <translation>两个回答对应的提示词不同</translation>
    </message>
    <message>
        <source>there is no judge %1</source>
        <translation>没有评委 %1</translation>
    </message>
    <message>
        <source>there is no response %1</source>
        <translation>没有回答 %1</translation>
    </message>
    <message>
        <source>there is no model %1</source>
        <translation>没有模型 %1</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>%1 is not a whole number</source>
        <translation>%1 不是整数</translation>
    </message>
    <message>
        <source>%1 is not a text</source>
        <translation>%1 不是文本</translation>
    </message>
    <message>
        <source>%1 is not UTF-8</source>
        <translation>%1 不是 UTF-8</translation>
    </message>
    <message>
        <source>the table &apos;%1&apos; has no column &apos;%2&apos;</source>
        <translation>表“%1”没有列“%2”</translation>
    </message>
    <message>
        <source>there is no table &apos;%1&apos;</source>
        <translation>没有表“%1”</translation>
    </message>
    <message>
        <source>battle %1 of the pack was changed</source>
        <translation>对战包的第 %1 场对战被改动过</translation>
    </message>
    <message>
        <source>battles of the pack were taken away, added or moved, or its guidelines were changed</source>
        <translation>对战包中的对战被移除、添加或移动，或其指南被改动过</translation>
    </message>
    <message>
        <source>the pack was not exported from this workspace</source>
        <translation>此对战包不是从此工作区导出的</translation>
    </message>
    <message>
        <source>%1 is not a Joust pack</source>
        <translation>%1 不是 Joust 对战包</translation>
    </message>
    <message>
        <source>the vote on battle %1 of the pack has no usable annotator</source>
        <translation>对战包第 %1 场对战的投票没有可用的标注者</translation>
    </message>
    <message>
        <source>the vote on battle %1 of the pack has no time</source>
        <translation>对战包第 %1 场对战的投票没有时间</translation>
    </message>
    <message>
        <source>the vote on battle %1 of the pack %2</source>
        <translation>对战包第 %1 场对战的投票有问题：%2</translation>
    </message>
    <message>
        <source>the skip on battle %1 of the pack %2</source>
        <translation>对战包第 %1 场对战的跳过有问题：%2</translation>
    </message>
    <message>
        <source>not a vote on two answers</source>
        <translation>不是对两个回答的投票</translation>
    </message>
    <message>
        <source>a verdict that could not be read</source>
        <translation>无法读取的裁决</translation>
    </message>
    <message>
        <source>an example without a score</source>
        <translation>没有分数的示例</translation>
    </message>
    <message>
        <source>a rating without a sibling answer</source>
        <translation>没有对应另一回答的评分</translation>
    </message>
    <message>
        <source>an error instead of an answer</source>
        <translation>错误而非回答</translation>
    </message>
    <message>
        <source>a further answer of one model to one prompt</source>
        <translation>同一模型对同一提示词的又一回答</translation>
    </message>
    <message>
        <source>a further choice of the same model</source>
        <translation>同一模型的又一选项</translation>
    </message>
</context>
<context>
    <name>joust::ui::RevealCard</name>
    <message>
        <source>Next battle</source>
        <translation>下一场对战</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter 键</translation>
    </message>
    <message>
        <source>%1 was</source>
        <translation>%1 是</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>first text after %1 s</source>
        <translation>首字用时 %1 秒</translation>
    </message>
    <message>
        <source>done after %1 s</source>
        <translation>总用时 %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
        </translation>
    </message>
    <message>
        <source>Your vote is saved: %1</source>
        <translation>投票已保存：%1</translation>
    </message>
    <message>
        <source>This study does not show now who wrote which answer.</source>
        <translation>本研究目前不显示每个回答的作者。</translation>
    </message>
    <message>
        <source>A pack does not know who wrote which answer.</source>
        <translation>对战包不知道每个回答是谁写的。</translation>
    </message>
</context>
<context>
    <name>joust::ui::RobustnessTab</name>
    <message>
        <source>Who leads, in how many ways</source>
        <translation>谁领先，在多少种算法中</translation>
    </message>
    <message>
        <source>Among the first five, in how many ways</source>
        <translation>进入前五，在多少种算法中</translation>
    </message>
    <message>
        <source>Ways to compute the ranking</source>
        <translation>计算排名的各种方法</translation>
    </message>
    <message>
        <source>Which model predicts unseen votes (thousandths from the best)</source>
        <translation>哪个模型能预测未见过的投票（与最佳相差千分之几）</translation>
    </message>
    <message>
        <source>Scores on unseen votes</source>
        <translation>在未见投票上的得分</translation>
    </message>
    <message>
        <source>Better or worse in a category than elsewhere (Elo)</source>
        <translation>在某类别中比别处更好或更差 (Elo)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Contestants by category</source>
        <translation>按类别的参赛者</translation>
    </message>
    <message>
        <source>Choose variants...</source>
        <translation>选择变体...</translation>
    </message>
    <message>
        <source>Picked as the best of several variants (Elo taken off)</source>
        <translation>从多个变体中选出最好的（扣除的 Elo）</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Three or more contestants that are variants of one thing</source>
        <translation>三个或更多属于同一事物变体的参赛者</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>No contestant has a rating.</source>
        <translation>没有参赛者有评分。</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>算法数</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln way(s): rules for ties, style, side and whose votes are alike.</source>
        <translation>
            <numerusform>共 %Ln 种算法：平局规则、风格、所在侧以及谁的投票相似。</numerusform>
        </translation>
    </message>
    <message>
        <source>Thousandths</source>
        <translation>千分之一</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Elo</source>
        <translation>Elo</translation>
    </message>
    <message>
        <source>Contestant, category</source>
        <translation>参赛者、类别</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
</context>
<context>
    <name>joust::ui::RobustnessWords</name>
    <message>
        <source>style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>covariates</source>
        <translation>协变量</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>As on the leaderboard</source>
        <translation>与排行榜相同</translation>
    </message>
    <message>
        <source>votes independent</source>
        <translation>各票独立</translation>
    </message>
    <message>
        <source>everyone compared</source>
        <comment>state of a fit</comment>
        <translation>全部可比较</translation>
    </message>
    <message>
        <source>did not converge</source>
        <comment>state of a fit</comment>
        <translation>未收敛</translation>
    </message>
    <message>
        <source>no finite distances</source>
        <comment>state of a fit</comment>
        <translation>距离非有限</translation>
    </message>
    <message>
        <source>groups apart</source>
        <comment>state of a fit</comment>
        <translation>分组隔离</translation>
    </message>
    <message>
        <source>no votes</source>
        <comment>state of a fit</comment>
        <translation>没有投票</translation>
    </message>
    <message>
        <source>No contestant has a rating, so there is no leader to question.</source>
        <translation>没有参赛者有评分，因此没有可供检验的领先者。</translation>
    </message>
    <message>
        <source>%1 leads in %2 of %3 ways to compute the ranking.</source>
        <translation>在 %3 种计算排名的方法中，%1 在 %2 种里领先。</translation>
    </message>
    <message>
        <source>No rank changes in any of them.</source>
        <translation>各种方法中名次都不变。</translation>
    </message>
    <message>
        <source>Up to %1 contestants change their rank, by up to %2.</source>
        <translation>最多有 %1 名参赛者的名次改变，最多变动 %2 位。</translation>
    </message>
    <message>
        <source>%1 leads in %2 of %3 ways</source>
        <translation>%1 在 %3 种算法中的 %2 种里领先</translation>
    </message>
    <message>
        <source>%1 is among the first five in %2 of %3 ways</source>
        <translation>%1 在 %3 种算法中的 %2 种里进入前五</translation>
    </message>
    <message>
        <source>Computed with</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>领先者</translation>
    </message>
    <message>
        <source>Its ranks</source>
        <translation>其名次</translation>
    </message>
    <message>
        <source>The ranks that the leader may have</source>
        <translation>领先者可能的名次</translation>
    </message>
    <message>
        <source>Ranks changed</source>
        <translation>名次变动</translation>
    </message>
    <message>
        <source>Contestants with another rank than on the leaderboard</source>
        <translation>名次与排行榜不同的参赛者</translation>
    </message>
    <message>
        <source>Largest move</source>
        <translation>最大变动</translation>
    </message>
    <message>
        <source>Of them, in ranks</source>
        <translation>其中，以名次计</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>First five</source>
        <translation>前五名</translation>
    </message>
    <message>
        <source>No vote can be predicted from the votes on other prompts.</source>
        <translation>无法用其他提示词上的投票预测任何一票。</translation>
    </message>
    <message numerus="yes">
        <source>Mean of ln P over %Ln vote(s) on prompts that the fit had not seen; nearer to zero is better.</source>
        <translation>
            <numerusform>在拟合未见过的提示词上，%Ln 票的 ln P 平均值；越接近零越好。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) could not be predicted by all models.</source>
        <translation>
            <numerusform>有 %Ln 票不是所有模型都能预测。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: log score %2 a vote, %3 thousandths from the best</source>
        <comment>model, score, difference</comment>
        <translation>%1：每票对数得分 %2，与最佳相差千分之 %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Log score</source>
        <translation>对数得分</translation>
    </message>
    <message>
        <source>From the best</source>
        <translation>与最佳之差</translation>
    </message>
    <message>
        <source>&lt; 0.001</source>
        <comment>p</comment>
        <translation>&lt; 0.001</translation>
    </message>
    <message>
        <source>No vote says what its prompt is about.</source>
        <translation>没有投票注明其提示词的类别。</translation>
    </message>
    <message>
        <source>No category has enough contestants that are rated both inside and outside of it.</source>
        <translation>没有类别拥有足够多在其内外都有评分的参赛者。</translation>
    </message>
    <message>
        <source>In %1 of %2 categories strengths differ from those elsewhere (5 %, corrected for their number). Bars: contestant and category, each with its own 95 % interval, votes taken as independent.</source>
        <translation>%2 个类别中有 %1 个的实力与别处不同（5 %，已按数量校正）。条形：参赛者与类别，各有自己的 95 % 区间，投票视为独立。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>contestant, category</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 Elo against elsewhere (%3 to %4), p %5 after correction%6</source>
        <comment>contestant and category, difference, interval, p, remark</comment>
        <translation>%1：与别处相比 %2 Elo（%3 至 %4），校正后 p %5%6</translation>
    </message>
    <message>
        <source>; within chance</source>
        <translation>；属于偶然范围</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Wald</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>How far the strengths differ from those elsewhere</source>
        <translation>实力与别处相差多少</translation>
    </message>
    <message>
        <source>df</source>
        <translation>自由度</translation>
    </message>
    <message>
        <source>Degrees of freedom: what chance alone makes of it, on average</source>
        <translation>自由度：仅凭偶然平均会得到的值</translation>
    </message>
    <message>
        <source>p (adjusted)</source>
        <translation>p（校正）</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>too few contestants</source>
        <translation>参赛者太少</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>有差异</translation>
    </message>
    <message>
        <source>within chance</source>
        <translation>在偶然范围内</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Elo in this category less Elo elsewhere</source>
        <translation>此类别的 Elo 减去别处的 Elo</translation>
    </message>
    <message>
        <source>Std. error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>The best of several variants of one thing looks better than it is, because it was picked for looking best. Choose three or more to see what that is worth.</source>
        <translation>同一事物的多个变体中，最好的那个看起来比实际更好，因为它正是因此被选中的。选择三个或更多，即可看到这一影响。</translation>
    </message>
    <message>
        <source>Not every variant has a rating with an error that can be compared with the others&apos;.</source>
        <translation>并非每个变体都有可与其他变体比较误差的评分。</translation>
    </message>
    <message numerus="yes">
        <source>What is taken off each variant&apos;s rating for having been one of %Ln from which the best is picked. No interval is claimed.</source>
        <translation>
            <numerusform>因从 %Ln 个变体中挑选最好者而从每个变体评分中扣除的量。不给出区间。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 as rated, %3 less its being picked</source>
        <comment>name, rating, rating</comment>
        <translation>%1：原评分 %2，扣除被选中的影响后 %3</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Less its being picked</source>
        <translation>扣除被选中的影响</translation>
    </message>
    <message>
        <source>ties half a win</source>
        <translation>平局算半胜</translation>
    </message>
    <message>
        <source>ties left out</source>
        <translation>平局不计</translation>
    </message>
    <message>
        <source>Some contestants never met, not even through others: who leads across the groups is not known, whatever the ways agree on.</source>
        <translation>有些参赛者从未相遇，也没有通过其他参赛者间接相遇：无论各种算法如何一致，都无法得知跨组谁领先。</translation>
    </message>
    <message>
        <source>Someone only won or only lost: those distances are not known, whatever the ways agree on.</source>
        <translation>有参赛者全胜或全负：无论各种算法如何一致，这些差距都是未知的。</translation>
    </message>
    <message>
        <source>The ranking did not converge: its numbers are not to be relied on.</source>
        <translation>排名未收敛：其数值不可依赖。</translation>
    </message>
    <message>
        <source>There are few votes, %1 for %2 contestants: ways that agree may agree on chance.</source>
        <translation>投票很少，%2 个参赛者只有 %1 票：各种算法的一致可能只是巧合。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s) have no score: they have no finite fit on the other prompts.</source>
        <translation>
            <numerusform>%Ln 个模型没有得分：在其余提示词上没有有限的拟合。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>joust::ui::RunPanel</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>&amp;Budget in USD</source>
        <translation>预算（美元）(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing new is asked once the run has cost this much.</source>
        <translation>运行花费达到此数后不再提出新请求。</translation>
    </message>
    <message>
        <source>&amp;At once</source>
        <translation>同时进行(&amp;A)</translation>
    </message>
    <message>
        <source>Answers under way at one contestant.</source>
        <translation>每个参赛者同时生成的回答数。</translation>
    </message>
    <message>
        <source>Prompt set: %1</source>
        <translation>提示词集：%1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Another run is under way. This one can start when that one has ended or is paused.</source>
        <translation>另一个运行正在进行。待其结束或暂停后，此运行才能开始。</translation>
    </message>
    <message>
        <source>Every answer is made. Annotation needs no network now.</source>
        <translation>所有回答均已生成。现在标注不需要网络。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>A budget is more than nothing.</source>
        <translation>预算必须大于零。</translation>
    </message>
    <message>
        <source>%1 has no price, so a budget could not be kept.</source>
        <translation>%1 没有价格，无法遵守预算。</translation>
    </message>
    <message>
        <source>No run is selected.</source>
        <translation>未选择运行。</translation>
    </message>
</context>
<context>
    <name>joust::ui::RunWords</name>
    <message>
        <source>not known</source>
        <comment>a cost</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>under %1 USD</source>
        <translation>不到 %1 美元</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 美元</translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <translation>
            <numerusform>约 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n h</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <comment>a run</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>pausing</source>
        <comment>a run</comment>
        <translation>正在暂停</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <comment>answers of a run</comment>
        <translation>
            <numerusform>%Ln 项失败</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <comment>a run</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>not started</source>
        <comment>a run</comment>
        <translation>未开始</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a run</comment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Every answer is made. Annotation needs no network now.</source>
        <translation>所有回答均已生成。现在标注不需要网络。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) failed. The others are kept; Retry failed asks for these again.</source>
        <translation>
            <numerusform>%Ln 个回答失败。其余已保留；“重试失败项”会再次请求这些回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. What was made is kept; Resume asks only for what is missing.</source>
        <translation>已暂停。已生成的会保留；“继续”只请求缺少的部分。</translation>
    </message>
    <message numerus="yes">
        <source>The budget is spent; %Ln answer(s) still to be made. What was made is kept. Raise the budget to go on.</source>
        <translation>
            <numerusform>预算已用完，还有 %Ln 个回答未生成。已生成的会保留。提高预算即可继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run: %1 of %2</source>
        <translation>运行：%1 / %2</translation>
    </message>
    <message>
        <source>%1, pausing</source>
        <comment>progress of a run</comment>
        <translation>%1，正在暂停</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>progress of a run, a duration</comment>
        <translation>%1，剩余%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens of prompts and %2 of answers</source>
        <translation>提示词约 %1 个 token，回答约 %2 个</translation>
    </message>
    <message>
        <source>Cost: about %1</source>
        <translation>费用：约 %1</translation>
    </message>
    <message>
        <source>Cost: not known, a price is missing</source>
        <translation>费用：未知，缺少价格</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>Time: not known before every contestant has answered once</source>
        <translation>时间：每个参赛者回答过一次后才能得知</translation>
    </message>
</context>
<context>
    <name>joust::ui::RunsModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>answers that are made, of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>提示词集</translation>
    </message>
    <message>
        <source>Contestants</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>joust::ui::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>&amp;New study...</source>
        <translation>新建研究(&amp;N)……</translation>
    </message>
    <message>
        <source>&amp;New run...</source>
        <translation>新建运行(&amp;N)……</translation>
    </message>
    <message>
        <source>Import &amp;answers...</source>
        <translation>导入回答(&amp;A)...</translation>
    </message>
</context>
<context>
    <name>joust::ui::RunsTab</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>No runs yet. A run makes every contestant&apos;s answers ahead of time, so that people can vote without waiting.</source>
        <translation>还没有运行。运行会提前生成每个参赛者的回答，使投票无需等待。</translation>
    </message>
    <message>
        <source>New run</source>
        <translation>新建运行</translation>
    </message>
    <message numerus="yes">
        <source>Under way when the program ended last time, and asked again: %Ln answer(s).</source>
        <translation>
            <numerusform>上次程序结束时有 %Ln 个回答正在生成；已重新请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>导入回答</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Answers (*.jsonl *.json *.csv *.sqlite)</source>
        <translation>回答 (*.jsonl *.json *.csv *.sqlite)</translation>
    </message>
</context>
<context>
    <name>joust::ui::SafeMarkdown</name>
    <message>
        <source>[image: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
</context>
<context>
    <name>joust::ui::ScatterPicture</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>joust::ui::SettingsPage</name>
    <message>
        <source>Joust talks to the endpoints you list and to nobody else. Votes and answers stay in the workspace file; keys stay in the system keyring or in environment variables.</source>
        <translation>Joust 只与列出的端点通信，不联系其他任何服务。投票和回答保存在工作区文件中；密钥保存在系统密钥环或环境变量中。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注员</translation>
    </message>
    <message>
        <source>&amp;Annotator</source>
        <translation>标注员(&amp;A)</translation>
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
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
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
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Vote with &amp;single keys</source>
        <translation>用单键投票(&amp;S)</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>更改按键(&amp;K)…</translation>
    </message>
    <message>
        <source>Propose a break after</source>
        <translation>建议休息间隔</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Propose a &amp;break after</source>
        <translation>建议休息间隔(&amp;B)</translation>
    </message>
    <message>
        <source>Answers appear</source>
        <translation>回答出现方式</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>两边同时出现</translation>
    </message>
    <message>
        <source>Line by line, both at one rate</source>
        <translation>逐行出现，两边速度相同</translation>
    </message>
    <message>
        <source>Ans&amp;wers appear</source>
        <translation>回答出现方式(&amp;W)</translation>
    </message>
</context>
<context>
    <name>joust::ui::SlopePicture</name>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
</context>
<context>
    <name>joust::ui::SnapshotWords</name>
    <message>
        <source>No board of this question has been frozen yet: Leaderboard, Views, Freeze this board.</source>
        <translation>此问题还没有冻结的排行榜：排行榜 → 视图 → 冻结此排行榜。</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s) of this question, as they were frozen; bands are their intervals.</source>
        <translation>
            <numerusform>此问题的 %n 个快照，保持冻结时的样子；带状为其区间。</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not rate the same contestants: who joins or leaves moves the others.</source>
        <translation>它们评的参赛者不同：有谁加入或离开都会移动其他参赛者。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>snapshot: facts of a contestant</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>joust::ui::SortedTable</name>
    <message>
        <source>Ctrl+Shift+S sorts by the column of the current cell, Ctrl+C copies the rows.</source>
        <translation>Ctrl+Shift+S 按当前单元格所在列排序，Ctrl+C 复制各行。</translation>
    </message>
</context>
<context>
    <name>joust::ui::StartPage</name>
    <message>
        <source>Which answer is better?</source>
        <translation>哪个回答更好？</translation>
    </message>
    <message>
        <source>Joust runs blind battles between the models behind your own endpoints. Everything stays in one file on this machine.</source>
        <translation>Joust 让自有端点上的模型进行盲测对战。所有内容都保存在本机的一个文件中。</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>新建工作区(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open a workspace</source>
        <translation>打开工作区(&amp;O)</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>最近的工作区</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudiesTab</name>
    <message>
        <source>Nobody has begun yet.</source>
        <translation>还没有人开始。</translation>
    </message>
    <message>
        <source>Annotators of the study</source>
        <translation>研究的标注者</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Close the study...</source>
        <translation>结束研究……</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>研究</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Annotators</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>No studies yet. A study puts a run&apos;s answers before several people, under fixed rules.</source>
        <translation>还没有研究。研究按固定规则把一个运行的回答交给多人评判。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建研究</translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation>结束研究</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>结束 %1？</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已结束。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Gold, right</source>
        <translation>金标正确</translation>
    </message>
    <message>
        <source>Rules of the study</source>
        <translation>研究规则</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyChooser</name>
    <message>
        <source>&amp;Guidelines</source>
        <translation>指南(&amp;G)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 / %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2, about %n min</source>
        <translation>
            <numerusform>第 %1 / %2 个，约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Free battles</source>
        <translation>自由对战</translation>
    </message>
    <message>
        <source>No study is open. The lead makes one on the Runs page.</source>
        <translation>没有进行中的研究。负责人可在“运行”页面创建。</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyLock</name>
    <message>
        <source>The study password is set. Go to Annotate mode to close the curtain.</source>
        <translation>研究密码已设置。切换到标注模式即可拉上帘子。</translation>
    </message>
    <message>
        <source>The study password is gone.</source>
        <translation>研究密码已移除。</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyPasswordDialog</name>
    <message>
        <source>Study password</source>
        <translation>研究密码</translation>
    </message>
    <message>
        <source>The window then opens in Annotate mode and asks for this password before it shows rankings, endpoints or data. It is a curtain, not encryption: whoever can read the file can read all of it. For annotators who must not, export a pack.</source>
        <translation>之后窗口会以标注模式打开，并在显示排行榜、端点或数据之前要求输入此密码。这只是一道帘子，不是加密：能读取该文件的人就能读取其中的全部内容。对于不应看到这些内容的标注员，请导出对战包。</translation>
    </message>
    <message>
        <source>This workspace shows battles only until its study password is given.</source>
        <translation>在输入研究密码之前，此工作区只显示对战。</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再次输入(&amp;M)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>That is not the study password.</source>
        <translation>这不是研究密码。</translation>
    </message>
    <message>
        <source>&amp;Set password</source>
        <translation>设置密码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
</context>
<context>
    <name>joust::ui::StudyWords</name>
    <message>
        <source>Uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>Every pair is as likely as any other.</source>
        <translation>每个组合的概率相同。</translation>
    </message>
    <message>
        <source>Pairs that met less often are likelier, so everybody can be compared soon.</source>
        <translation>较少相遇的组合更可能出现，使所有参赛者尽快可比。</translation>
    </message>
    <message>
        <source>Pairs whose result is least certain are likelier: narrower intervals for the same votes.</source>
        <translation>结果最不确定的组合更可能出现：同样票数下区间更窄。</translation>
    </message>
    <message>
        <source>After each vote</source>
        <translation>每次投票后</translation>
    </message>
    <message>
        <source>After an annotator&apos;s last battle</source>
        <translation>标注者的最后一场对战后</translation>
    </message>
    <message>
        <source>When the study is closed</source>
        <translation>研究结束时</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Annotators see who wrote the answers at once, and may learn to recognise them.</source>
        <translation>标注者立即看到回答的作者，可能学会辨认。</translation>
    </message>
    <message>
        <source>An annotator sees the names when their queue is done.</source>
        <translation>标注者完成队列后看到名称。</translation>
    </message>
    <message>
        <source>Nobody sees names, and no ranking counts the votes, until you close the study.</source>
        <translation>在您结束研究之前，没有人看到名称，排名也不计这些投票。</translation>
    </message>
    <message>
        <source>Annotators are never told, and no list or ranking names a vote&apos;s contestants.</source>
        <translation>永不告知标注者，任何列表或排名都不显示投票的参赛者。</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a study</comment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a study</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>运行：%1</translation>
    </message>
    <message>
        <source>in another workspace</source>
        <translation>在另一个工作区</translation>
    </message>
    <message>
        <source>Pairs: %1</source>
        <translation>组合：%1</translation>
    </message>
    <message>
        <source>Names are told: %1</source>
        <translation>告知名称：%1</translation>
    </message>
    <message>
        <source>Battles of each annotator: %1</source>
        <translation>每位标注者的对战数：%1</translation>
    </message>
    <message numerus="yes">
        <source>Shared: %1 of the battles, by %Ln annotator(s)</source>
        <translation>
            <numerusform>共享：%1 的对战，由 %Ln 位标注者评判</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared: none</source>
        <translation>共享：无</translation>
    </message>
    <message>
        <source>Repeated: %1 of the battles</source>
        <translation>重复：%1 的对战</translation>
    </message>
    <message>
        <source>Repeated: none</source>
        <translation>重复：无</translation>
    </message>
    <message>
        <source>Thinking: shown of both sides</source>
        <translation>思考过程：显示双方的</translation>
    </message>
    <message>
        <source>Thinking: not shown</source>
        <translation>思考过程：不显示</translation>
    </message>
    <message>
        <source>Least reading time: %1 s</source>
        <translation>最短阅读时间：%1 秒</translation>
    </message>
    <message>
        <source>No more battles are drawn and no more votes are taken. This cannot be undone.</source>
        <translation>不再抽取对战，也不再接受投票。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Names are told after each vote already; nothing more becomes visible.</source>
        <translation>每次投票后已告知名称；不会有更多内容可见。</translation>
    </message>
    <message>
        <source>Names become visible to annotators who have not finished, and rankings count all the votes.</source>
        <translation>未完成的标注者也能看到名称，排名计入所有投票。</translation>
    </message>
    <message>
        <source>From now on the names of every vote are visible: to annotators, on the Data page, in exports, and rankings count the votes.</source>
        <translation>此后每次投票的名称均可见：对标注者、在“数据”页面和导出中，排名也计入这些投票。</translation>
    </message>
    <message>
        <source>Names stay hidden: this study never tells them.</source>
        <translation>名称保持隐藏：此研究永不告知。</translation>
    </message>
    <message>
        <source>line by line, both at one rate</source>
        <translation>逐行显示，两侧速度相同</translation>
    </message>
    <message>
        <source>both whole at once</source>
        <translation>两侧同时完整显示</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 to %4)</source>
        <comment>right answers, gold items, interval</comment>
        <translation>%2 个中 %1 个（%3 至 %4）</translation>
    </message>
    <message>
        <source>Gold items: %1 of the battles, out of %2</source>
        <translation>金标题目：占对战的 %1，共 %2 个</translation>
    </message>
    <message>
        <source>Gold items: none</source>
        <translation>金标题目：无</translation>
    </message>
    <message>
        <source>Answers appear: %1</source>
        <translation>回答的显示：%1</translation>
    </message>
</context>
<context>
    <name>joust::ui::StyleTab</name>
    <message>
        <source>Ranks without and with style control</source>
        <translation>控制风格前后的名次</translation>
    </message>
    <message>
        <source>What style is worth (Elo for +1 sd)</source>
        <translation>风格的价值（每 +1 标准差的 Elo）</translation>
    </message>
    <message>
        <source>Length and rating</source>
        <translation>长度与评分</translation>
    </message>
    <message>
        <source>No style coefficient could be estimated from these votes.</source>
        <translation>无法从这些投票估计风格系数。</translation>
    </message>
    <message>
        <source>without</source>
        <translation>未控制</translation>
    </message>
    <message>
        <source>with style control</source>
        <translation>控制风格</translation>
    </message>
    <message>
        <source>Elo for +1 sd</source>
        <translation>每 +1 标准差的 Elo</translation>
    </message>
    <message>
        <source>Contestant</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Mean length of an answer (words and marks)</source>
        <translation>回答的平均长度（词和标点）</translation>
    </message>
    <message>
        <source>Rating without style control</source>
        <translation>未控制风格的评分</translation>
    </message>
</context>
<context>
    <name>joust::ui::StyleWords</name>
    <message>
        <source>%1 Elo</source>
        <translation>%1 Elo</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, interval</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>Twice as long</source>
        <translation>长度加倍</translation>
    </message>
    <message>
        <source>Twice as many headers</source>
        <translation>标题加倍</translation>
    </message>
    <message>
        <source>Twice as many list items</source>
        <translation>列表项加倍</translation>
    </message>
    <message>
        <source>Twice as much bold text</source>
        <translation>粗体加倍</translation>
    </message>
    <message>
        <source>Twice as much of %1</source>
        <translation>%1 加倍</translation>
    </message>
    <message>
        <source>%1 is worth %2: it may be nothing.</source>
        <comment>what, how much</comment>
        <translation>%1 价值 %2：也可能为零。</translation>
    </message>
    <message>
        <source>%1 is worth %2.</source>
        <comment>what, how much</comment>
        <translation>%1 价值 %2。</translation>
    </message>
    <message>
        <source>%1 votes, controlled for %2.</source>
        <translation>%1 票，已控制 %2。</translation>
    </message>
    <message>
        <source>%1 votes lack one of these numbers and are left out.</source>
        <translation>%1 票缺少其中的数值，未计入。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: rank %2 without, %3 with style control; rating %4, %5</source>
        <comment>name, ranks, rating, change</comment>
        <translation>%1：未控制时第 %2，控制后第 %3；评分 %4，%5</translation>
    </message>
    <message>
        <source>%1: %2 words and marks on average, rating %3 without style control</source>
        <translation>%1：平均 %2 个词和标点，未控制风格的评分 %3</translation>
    </message>
</context>
<context>
    <name>joust::ui::ValueChip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter: its value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>joust::ui::ViewKeeper</name>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Name of the view. One of the same name is replaced.</source>
        <translation>视图名称。同名视图会被替换。</translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteBar</name>
    <message>
        <source>A is better</source>
        <translation>A 更好</translation>
    </message>
    <message>
        <source>B is better</source>
        <translation>B 更好</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>Both are bad</source>
        <translation>都不好</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Why, if you like:</source>
        <translation>理由（可选）：</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter 键</translation>
    </message>
    <message numerus="yes">
        <source>Change it within %n s</source>
        <translation>
            <numerusform>%n 秒内可更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>已存为草稿</translation>
    </message>
    <message>
        <source>&amp;Without a reason</source>
        <translation>不说明原因(&amp;W)</translation>
    </message>
    <message>
        <source>I cannot &amp;judge this</source>
        <translation>我无法判断(&amp;J)</translation>
    </message>
    <message>
        <source>A text is &amp;broken</source>
        <translation>文本已损坏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Offensive</source>
        <translation>令人反感(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Another reason</source>
        <translation>其他原因(&amp;A)</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>好得多</translation>
    </message>
    <message>
        <source>slightly better</source>
        <translation>略好</translation>
    </message>
    <message>
        <source>I know who this is</source>
        <translation>我知道这是谁</translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteExportDialog</name>
    <message>
        <source>CSV, every vote a row</source>
        <translation>CSV，每票一行</translation>
    </message>
    <message>
        <source>JSON lines, lossless</source>
        <translation>JSON 行，无损</translation>
    </message>
    <message>
        <source>Arena battles (chatbot_arena_conversations)</source>
        <translation>竞技场对战 (chatbot_arena_conversations)</translation>
    </message>
    <message>
        <source>FastChat battles (clean_battle_conv)</source>
        <translation>FastChat 对战 (clean_battle_conv)</translation>
    </message>
    <message>
        <source>DPO pairs for training</source>
        <translation>用于训练的 DPO 数据对</translation>
    </message>
    <message>
        <source>KTO examples for training</source>
        <translation>用于训练的 KTO 样本</translation>
    </message>
    <message>
        <source>ShareGPT conversations for training</source>
        <translation>用于训练的 ShareGPT 对话</translation>
    </message>
    <message>
        <source>LLM Comparator, two contestants</source>
        <translation>LLM Comparator，两名参赛者</translation>
    </message>
    <message>
        <source>Label Studio tasks (Pairwise), without names</source>
        <translation>Label Studio 任务 (Pairwise)，不含名称</translation>
    </message>
    <message>
        <source>Potato items (pairwise), without names</source>
        <translation>Potato 条目 (pairwise)，不含名称</translation>
    </message>
    <message>
        <source>AutoArena head-to-heads (CSV)</source>
        <translation>AutoArena 对比 (CSV)</translation>
    </message>
    <message>
        <source>Export votes</source>
        <translation>导出投票</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contestants</source>
        <translation>参赛者(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>类别(&amp;A)</translation>
    </message>
    <message>
        <source>Any category</source>
        <translation>任意类别</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任意语言</translation>
    </message>
    <message>
        <source>A&amp;nnotator</source>
        <translation>标注者(&amp;N)</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>&amp;Votes of</source>
        <translation>投票来源(&amp;V)</translation>
    </message>
    <message>
        <source>People and model judges</source>
        <translation>人类和模型评委</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>仅人类</translation>
    </message>
    <message>
        <source>Model judges only</source>
        <translation>仅模型评委</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Without votes of annotators who &amp;knew who it was</source>
        <translation>不含知道是谁的标注者的投票(&amp;K)</translation>
    </message>
    <message>
        <source>Keep also votes that are</source>
        <translation>同时保留以下投票</translation>
    </message>
    <message>
        <source>e&amp;xcluded</source>
        <translation>已排除(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;retracted</source>
        <translation>已撤回(&amp;R)</translation>
    </message>
    <message>
        <source>on answers that na&amp;me their maker</source>
        <translation>针对透露开发者的回答(&amp;M)</translation>
    </message>
    <message>
        <source>not &amp;blind</source>
        <translation>非盲测(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)...</translation>
    </message>
    <message>
        <source>Contestants</source>
        <translation>参赛者</translation>
    </message>
    <message>
        <source>Only votes between two of the chosen are exported.</source>
        <translation>只导出所选参赛者之间的投票。</translation>
    </message>
    <message>
        <source>Contestants whose votes are exported</source>
        <translation>导出其投票的参赛者</translation>
    </message>
    <message>
        <source>A vote is between two.</source>
        <translation>一票涉及两名参赛者。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen...</source>
        <translation>
            <numerusform>已选 %Ln 个...</numerusform>
        </translation>
    </message>
    <message>
        <source>Contestants: %1</source>
        <translation>参赛者：%1</translation>
    </message>
    <message>
        <source>Counting the votes...</source>
        <translation>正在统计投票...</translation>
    </message>
    <message>
        <source>Writing the votes and their codebook...</source>
        <translation>正在写入投票及其说明文件...</translation>
    </message>
    <message>
        <source>Stopped. Nothing was exported.</source>
        <translation>已停止。没有导出任何内容。</translation>
    </message>
    <message>
        <source>LLM Comparator compares two contestants, and these votes are of more. Choose two under Contestants.</source>
        <translation>LLM Comparator 比较两名参赛者，而这些投票涉及更多。请在“参赛者”中选择两名。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>joust::ui::VoteImportDialog</name>
    <message>
        <source>Contestant, side A</source>
        <translation>参赛者，A 方</translation>
    </message>
    <message>
        <source>Contestant, side B</source>
        <translation>参赛者，B 方</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>About the prompt</source>
        <translation>关于提示</translation>
    </message>
    <message>
        <source>Style, where there is no text</source>
        <translation>风格（无文本时）</translation>
    </message>
    <message>
        <source>Times and cost</source>
        <translation>时间和费用</translation>
    </message>
    <message>
        <source>About the vote</source>
        <translation>关于投票</translation>
    </message>
    <message>
        <source>Exclusions and leaks</source>
        <translation>排除与泄露</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Import votes</source>
        <translation>导入投票</translation>
    </message>
    <message>
        <source>What becomes of the file&apos;s fields</source>
        <translation>文件字段的对应关系</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>对应为</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Reading and checking the file; nothing is written...</source>
        <translation>正在读取并检查文件；不会写入任何内容...</translation>
    </message>
    <message>
        <source>Importing...</source>
        <translation>正在导入...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 张投票。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止。未导入任何内容。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The file is refused, and nothing was imported: %1</source>
        <translation>文件被拒绝，未导入任何内容：%1</translation>
    </message>
    <message>
        <source>Recognised as: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>There is nothing new in this file.</source>
        <translation>此文件中没有新内容。</translation>
    </message>
    <message>
        <source>New votes</source>
        <translation>新投票</translation>
    </message>
    <message>
        <source>New battles</source>
        <translation>新对战</translation>
    </message>
    <message>
        <source>New contestants</source>
        <translation>新参赛者</translation>
    </message>
    <message>
        <source>New annotators</source>
        <translation>新标注者</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Not blind, left out of rankings by default</source>
        <translation>非盲，默认不计入排名</translation>
    </message>
    <message>
        <source>Without texts</source>
        <translation>无文本</translation>
    </message>
    <message>
        <source>Dropped, both sides are one contestant</source>
        <translation>已丢弃，双方为同一参赛者</translation>
    </message>
    <message>
        <source>Skipped, %1</source>
        <translation>已跳过，%1</translation>
    </message>
    <message>
        <source>Joust&apos;s own JSON lines</source>
        <translation>Joust 自己的 JSON 行</translation>
    </message>
    <message>
        <source>judgments of Arena-Hard</source>
        <translation>Arena-Hard 的评判</translation>
    </message>
    <message>
        <source>judgments of MT-Bench</source>
        <translation>MT-Bench 的评判</translation>
    </message>
    <message>
        <source>feedback of Open WebUI</source>
        <translation>Open WebUI 的反馈</translation>
    </message>
    <message>
        <source>raw log of FastChat</source>
        <translation>FastChat 的原始日志</translation>
    </message>
    <message>
        <source>battles of an arena (LMSYS, FastChat, arena 140k)</source>
        <translation>竞技场对战（LMSYS、FastChat、arena 140k）</translation>
    </message>
    <message>
        <source>votes as CSV (ours, compact, left/right/winner)</source>
        <translation>CSV 投票（自有、紧凑、left/right/winner）</translation>
    </message>
    <message>
        <source>AutoArena&apos;s database</source>
        <translation>AutoArena 数据库</translation>
    </message>
</context>
<context>
    <name>joust::ui::VotePanel</name>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>This vote came without its texts.</source>
        <translation>该投票不带文本。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>annotator, date</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Prompt set</source>
        <translation>提示词集</translation>
    </message>
    <message>
        <source>Time taken</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Nothing was said about this vote.</source>
        <translation>该投票没有任何记录。</translation>
    </message>
    <message>
        <source>No vote is selected.</source>
        <translation>未选择投票。</translation>
    </message>
</context>
<context>
    <name>joust::ui::VotesModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>标注者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>joust::ui::WindowMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace...</source>
        <translation>新建工作区(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>首选项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Check this workspace</source>
        <translation>检查此工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Joust</source>
        <translation>关于 Joust(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import votes...</source>
        <translation>导入投票(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Close pack</source>
        <translation>关闭对战包(&amp;C)</translation>
    </message>
    <message>
        <source>Export &amp;pack...</source>
        <translation>导出对战包(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Merge pack...</source>
        <translation>合并对战包(&amp;M)...</translation>
    </message>
    <message>
        <source>Set study &amp;password...</source>
        <translation>设置研究密码(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove study password</source>
        <translation>移除研究密码(&amp;R)</translation>
    </message>
    <message>
        <source>Merge &amp;workspace...</source>
        <translation>合并工作区(&amp;W)...</translation>
    </message>
    <message>
        <source>&amp;Back up...</source>
        <translation>备份(&amp;B)...</translation>
    </message>
    <message>
        <source>&amp;Export votes...</source>
        <translation>导出投票(&amp;E)...</translation>
    </message>
</context>
</TS>
