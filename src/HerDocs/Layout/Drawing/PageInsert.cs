using HerDocs.Layout.Boxes;

namespace HerDocs.Layout.Drawing;

/// <summary>A box that stands at the head or the foot of the page on which the line ends up where it was written.</summary>
internal sealed record PageInsert(Box Box, PageInsertPlace Place);

/// <summary>Where on the page an insert stands (CSS Page Floats 3 §3; CSS Generated Content for Paged Media 3 §2).</summary>
internal enum PageInsertPlace { Top, Bottom, Footnote }
