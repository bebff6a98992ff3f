using System.Globalization;
using HerDocs.Diagnostics;
using Scriban.Runtime;

namespace HerDocs.Templates.Strings;

/// <summary>The words of a language and the forms in which it writes dates, times, numbers and lists.</summary>
internal sealed class Locale
{
    /// <summary>The language whose strings these are, as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>All words, as templates see them.</summary>
    public required ScriptObject Strings { get; init; }

    /// <summary>Where each word stands in its file.</summary>
    public required IReadOnlyDictionary<object, SourceSpan> Places { get; init; }

    /// <summary>What is wrong with the files; said once for each document that uses them.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    public required DateForms Dates { get; init; }

    public required NumberForms Numbers { get; init; }

    public required ListForms Lists { get; init; }

    /// <summary>Words after which a full stop does not end a sentence, without that stop.</summary>
    public required IReadOnlySet<string> Abbreviations { get; init; }
}
