using HerDocs.Css.Grammars;
using HerDocs.Css.Values;
using HerDocs.Geometry;

namespace HerDocs.Css.Properties;

/// <summary>The table of properties: generated content, counters, lists and running strings.</summary>
public static partial class PropertyTable
{
    public static readonly Property<IReadOnlyList<ContentItem>?> Content =
        Define<IReadOnlyList<ContentItem>?>("content", null, inherited: false, "CSS Generated Content 3 §2", ContentGrammars.Content);

    public static readonly Property<IReadOnlyList<string>?> Quotes =
        Define<IReadOnlyList<string>?>("quotes", null, inherited: true, "CSS Generated Content 3 §3.1", ContentGrammars.Quotes);

    public static readonly Property<IReadOnlyList<CounterChange>> CounterReset =
        Define<IReadOnlyList<CounterChange>>("counter-reset", [], inherited: false, "CSS Lists 3 §4.1", ContentGrammars.CounterReset);

    public static readonly Property<IReadOnlyList<CounterChange>> CounterSet =
        Define<IReadOnlyList<CounterChange>>("counter-set", [], inherited: false, "CSS Lists 3 §4.2", ContentGrammars.CounterReset);

    public static readonly Property<IReadOnlyList<CounterChange>> CounterIncrement =
        Define<IReadOnlyList<CounterChange>>("counter-increment", [], inherited: false,
            "CSS Lists 3 §4.2", ContentGrammars.CounterIncrement);

    public static readonly Property<string> ListStyleType =
        Define<string>("list-style-type", "disc", inherited: true, "CSS Lists 3 §3.2", ContentGrammars.ListStyleType);

    /// <summary>The path of a picture; null for none.</summary>
    public static readonly Property<string?> ListStyleImage =
        Define<string?>("list-style-image", null, inherited: true, "CSS Lists 3 §3.1", ContentGrammars.ListStyleImage);

    public static readonly Property<ListStylePosition> ListStylePosition =
        Define<ListStylePosition>("list-style-position", Values.ListStylePosition.Outside, inherited: true,
            "CSS Lists 3 §3.3", ContentGrammars.ListStylePosition);

    public static readonly Property<IReadOnlyList<StringAssignment>> StringSet =
        Define<IReadOnlyList<StringAssignment>>("string-set", [], inherited: false, "CSS GCPM 3 §1.1.1", ContentGrammars.StringSet);

    public static readonly Property<int?> BookmarkLevel =
        Define<int?>("bookmark-level", null, inherited: false, "CSS GCPM 4 §3.1", ContentGrammars.BookmarkLevel);

    public static readonly Property<IReadOnlyList<ContentItem>?> BookmarkLabel =
        Define<IReadOnlyList<ContentItem>?>("bookmark-label", null, inherited: false, "CSS GCPM 4 §3.2", ContentGrammars.BookmarkLabel);
}
