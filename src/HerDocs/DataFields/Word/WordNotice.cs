namespace HerDocs.DataFields.Word;

/// <summary>Something in a document that is no text and cannot be read as a value.</summary>
/// <param name="Paragraph">The text of the paragraph that it stands in.</param>
internal readonly record struct WordNotice(WordNoticeKind Kind, string Paragraph);

internal enum WordNoticeKind
{
    Picture,
    Comment,

    /// <summary>Text that somebody inserted or deleted while changes were tracked.</summary>
    TrackedChange,
}
