namespace HerDocs.Layout;

/// <summary>What a layout is made for.</summary>
public sealed record LayoutOptions
{
    /// <summary>Whether the boxes of every element are noted on the pages, as <see cref="Drawing.BoxItem"/>s, for whoever inspects them.</summary>
    public bool NotesBoxes { get; init; }

    /// <summary>Ends the work, with an <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }
}
