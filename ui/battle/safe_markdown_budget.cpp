// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/battle/safe_markdown_budget.h"

#include "ui/battle/safe_markdown_parser.h"

namespace joust::ui {

namespace {

class BudgetSink final : public MarkdownSink
{
public:
    BudgetSink(const RenderLimits& limits, const std::vector<std::string>& formulas)
        : m_limits(limits)
        , m_formulas(formulas)
    {
    }

    bool enterBlock(MD_BLOCKTYPE type, const void* detail) override
    {
        startUnit();
        switch (type) {
        case MD_BLOCK_QUOTE:
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            return ++m_blockDepth <= m_limits.maxDepth;
        case MD_BLOCK_TABLE:
            return static_cast<const MD_BLOCK_TABLE_DETAIL*>(detail)->col_count <=
                   static_cast<unsigned>(m_limits.maxTableColumns);
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            return ++m_cells <= m_limits.maxTableCells;
        default:
            return ++m_blocks <= m_limits.maxBlocks;
        }
    }
    bool leaveBlock(MD_BLOCKTYPE type) override
    {
        const bool nests = type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL;
        m_blockDepth -= nests ? 1 : 0;
        startUnit();
        return true;
    }
    bool enterSpan(MD_SPANTYPE /*type*/) override
    {
        return ++m_spanDepth <= m_limits.maxDepth && ++m_spans <= m_limits.maxBlockSpans;
    }
    bool leaveSpan(MD_SPANTYPE /*type*/) override
    {
        --m_spanDepth;
        return true;
    }
    bool text(MD_TEXTTYPE type, std::string_view utf8) override
    {
        if (type == MD_TEXT_CODE && utf8 == "\n") { // each line of a code block is laid out alone
            startUnit();
            return ++m_blocks <= m_limits.maxBlocks;
        }
        m_bytes += expandMath(utf8, m_formulas).size();
        return m_bytes <= m_limits.maxBlockBytes;
    }

private:
    void startUnit()
    {
        m_bytes = 0;
        m_spans = 0;
    }

    const RenderLimits& m_limits;
    const std::vector<std::string>& m_formulas;
    std::size_t m_bytes = 0;
    int m_spans = 0;
    int m_spanDepth = 0;
    int m_blockDepth = 0;
    int m_blocks = 0;
    int m_cells = 0;
};

} // namespace

bool fitsLimits(const ProtectedMath& answer, const RenderLimits& limits)
{
    if (answer.text.size() > limits.maxBytes) {
        return false;
    }
    BudgetSink sink(limits, answer.sources);
    return parseMarkdown(answer.text, sink);
}

} // namespace joust::ui
