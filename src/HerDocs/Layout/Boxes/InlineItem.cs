using HerDocs.Css;
using HerDocs.Documents;
using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Boxes;

/// <summary>One piece of the content of lines, in logical order.</summary>
internal abstract record InlineItem;

/// <summary>Text of one style, as it is to be drawn.</summary>
internal sealed record InlineText(Node? Source, string Text, ComputedStyle Style, string Language) : InlineItem;

/// <summary>Generated text that the pages decide, such as the number of one: it may read otherwise in each pass.</summary>
internal sealed record InlinePageText(DeferredContent Source, ComputedStyle Style, string Language) : InlineItem;

/// <summary>An inline box begins. Where a block parts it, each part opens and closes, but only the first has the start edge.</summary>
internal sealed record InlineOpen(Element Element, bool HasEdge) : InlineItem;

/// <summary>An inline box ends.</summary>
internal sealed record InlineClose(Element Element, bool HasEdge) : InlineItem;

/// <summary>A box that stands in a line like a letter: inline-block, picture.</summary>
internal sealed record InlineAtom(Box Box) : InlineItem;

/// <summary>br.</summary>
internal sealed record InlineLineBreak(Element Element) : InlineItem;

/// <summary>wbr.</summary>
internal sealed record InlineBreakOpportunity : InlineItem;

/// <summary>Generated content that fills what is left of its line.</summary>
internal sealed record InlineLeader(DeferredContent? Source, string Pattern, ComputedStyle Style, string Language) : InlineItem;

/// <summary>A box out of the flow, at the place where it would have stood.</summary>
internal sealed record InlinePositioned(Box Box) : InlineItem;

/// <summary>A box that floats beside the line that holds this place (CSS 2.2 §9.5).</summary>
internal sealed record InlineFloat(Box Box) : InlineItem;

/// <summary>A box that goes to the head or the foot of the page of the line that holds this place.</summary>
internal sealed record InlineInsert(PageInsert Insert) : InlineItem;

/// <summary>A letter that sinks into the lines below (CSS Inline 3 §7): it stands first in its paragraph.</summary>
internal sealed record InlineInitialLetter(Node? Source, string Text, ComputedStyle Style, string Language) : InlineItem;
