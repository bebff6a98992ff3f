using HerDocs.Layout.Drawing;

namespace HerDocs.Layout.Flows;

/// <summary>What a page or column leaves to the next one besides the flow itself.</summary>
/// <param name="Hanging">Beside the flow or over it.</param>
/// <param name="Inserts">At its head and its foot.</param>
internal readonly record struct GoingOn(IReadOnlyList<Overhang> Hanging, IReadOnlyList<PageInsert> Inserts);
