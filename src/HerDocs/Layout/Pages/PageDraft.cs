using HerDocs.Layout.Drawing;
using HerDocs.Layout.Flows;

namespace HerDocs.Layout.Pages;

/// <summary>A page before it is drawn: its slice of the flow, set, and what stands at its head and its foot.</summary>
internal sealed record PageDraft(FlowSlice Slice, Fragment Content, IReadOnlyList<PageInsert> Inserts);
