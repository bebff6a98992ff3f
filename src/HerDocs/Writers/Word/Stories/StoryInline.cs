using HerDocs.Css.Values;
using HerDocs.Documents;
using HerDocs.Geometry;
using HerDocs.Writers.Word.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>A part of a paragraph.</summary>
/// <param name="Format">Whole.</param>
/// <param name="Name">What its character style is to be called, if it needs one.</param>
/// <param name="Language">A BCP 47 tag, empty when the page does not say.</param>
/// <param name="Link">The a element around it.</param>
internal abstract record StoryInline(RunFormat Format, string Name, string Language, Element? Link);

internal sealed record TextInline(string Text, RunFormat Format, string Name, string Language, Element? Link)
    : StoryInline(Format, Name, Language, Link);

internal sealed record BreakInline(RunFormat Format, string Name, string Language, Element? Link) : StoryInline(Format, Name, Language, Link);

internal sealed record TabInline(W.TabStopLeaderCharValues Leader, RunFormat Format, string Name, string Language, Element? Link)
    : StoryInline(Format, Name, Language, Link);

/// <summary>A sign that is no part of the text.</summary>
/// <param name="Font">That has it.</param>
internal sealed record SymbolInline(char Symbol, RunFormat Format, string Name, string Language)
    : StoryInline(Format, Name, Language, null);

/// <summary>The page of an element.</summary>
internal sealed record PageReferenceInline(string TargetId, string CounterStyle, RunFormat Format, string Name, string Language, Element? Link)
    : StoryInline(Format, Name, Language, Link);

internal sealed record PictureInline(Element Picture, ShownPicture Shown, RunFormat Format, string Name, string Language, Element? Link)
    : StoryInline(Format, Name, Language, Link);

/// <summary>The call of a footnote, which stands in the text.</summary>
/// <param name="Mark">What it shows where that is not the number that Word counts itself.</param>
internal sealed record FootnoteCallInline(int Number, string? Mark, RunFormat Format, string Name, string Language)
    : StoryInline(Format, Name, Language, null);

/// <summary>The number in front of a footnote.</summary>
internal sealed record FootnoteNumberInline(RunFormat Format, string Name, string Language)
    : StoryInline(Format, Name, Language, null);

/// <summary>The page number, the number of pages, or the text of the last heading of a style.</summary>
internal sealed record FieldInline(string Instruction, string Result, RunFormat Format, string Name, string Language)
    : StoryInline(Format, Name, Language, null);
