using HerDocs.Documents;
using HerDocs.Writers.Word.Formats;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HerDocs.Writers.Word.Stories;

/// <summary>A part of a paragraph.</summary>
/// <param name="Format">Whole.</param>
/// <param name="Name">What its character style is to be called, if it needs one.</param>
/// <param name="Language">A BCP 47 tag, empty when the page does not say.</param>
/// <param name="Link">The a element around it.</param>
internal abstract record StoryInline(RunFormat Format, string Name, string Language, Element? Link)
{
    public RunScript Script { get; init; }

    /// <summary>The controls in its paragraph that it stands in, the outermost first: one list for all that stand in the same.</summary>
    public IReadOnlyList<StoryControl> Controls { get; init; } = [];
}

internal sealed record TextInline(string Text, RunFormat Format, string Name, string Language, Element? Link)
    : StoryInline(Format, Name, Language, Link)
{
    /// <summary>Both as one; null when anything but their text differs.</summary>
    public TextInline? Join(TextInline next) =>
        Script.Join(next.Script) is { } script && this with { Text = "", Script = script } == next with { Text = "", Script = script }
            ? this with { Text = Text + next.Text, Script = script }
            : null;
}

internal sealed record BreakInline(RunFormat Format, string Name, string Language, Element? Link) : StoryInline(Format, Name, Language, Link);

internal sealed record TabInline(W.TabStopLeaderCharValues Leader, RunFormat Format, string Name, string Language, Element? Link)
    : StoryInline(Format, Name, Language, Link);

/// <summary>A sign that is no part of the text.</summary>
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

/// <summary>The last text of a style before or on a page (STYLEREF, ECMA-376 Part 1 §17.16.5.59).</summary>
/// <param name="Switches">With a space before each.</param>
internal sealed record StyleHeadInline(string StyleName, string Switches, string Result, RunFormat Format, string Name, string Language)
    : StoryInline(Format, Name, Language, null);

/// <summary>The text of an element (REF, ECMA-376 Part 1 §17.16.5.50).</summary>
/// <param name="Switches">With a space before each.</param>
internal sealed record TextReferenceInline(Element Target, string Switches, string Result, RunFormat Format, string Name, string Language)
    : StoryInline(Format, Name, Language, null);

/// <summary>The page number or the number of pages.</summary>
internal sealed record FieldInline(string Instruction, string Result, RunFormat Format, string Name, string Language)
    : StoryInline(Format, Name, Language, null);
