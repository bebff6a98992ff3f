using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace HerDocs.Tests.Built;

/// <summary>Profiles that nobody would write: sections absent or of one word, long texts, names of many alphabets, 200-row casts.</summary>
internal static class GeneratedProfiles
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Word = OneOf(
        "Her", "a", "letter", "voice", "Samantha", "system", "Zoë", "Þorsteinn", "Łódź", "Dvořák", "Őry", "Ångström", "Đặng", "Nguyễn", "Ελένη",
        "Ψυχή", "Юрий", "Щёлково", "naïve", "œuvre", "Straße", "O'Brien", "ex-wife", "1984", "3.14", "AT&T", "<b>", "a_b", "fi", "office", "waffle",
        "İstanbul", "Incomprehensibilities", "Donaudampfschifffahrtsgesellschaft", "½", "€5");

    private static readonly Gen<string> Name = Words(1, 4);

    private static readonly Gen<string> Sentence = Words(3, 30).Select(words => words + ".");

    /// <summary>Markdown: paragraphs, some words in italics, now and then a heading or a list.</summary>
    private static readonly Gen<string> Prose = Gen.Frequency(
        (2, Gen.Const("Her")),
        (5, Paragraphs(1, 3)),
        (1, Paragraphs(12, 30)),
        (1, Gen.Select(Name, Sentence.Array[1, 6], (head, items) => $"## {Safe(head)}\n\n{string.Join('\n', items.Select(item => $"- {Safe(item)}"))}")));

    private static readonly Gen<JsonNode?> Film = Fields(
        ("original_title", Optional(Name)),
        ("runtime", Optional(Gen.Int[1, 600])),
        ("countries", Optional(Name.Array[1, 4])),
        ("languages", Optional(Name.Array[1, 4])),
        ("genres", Optional(Name.Array[1, 4])),
        ("aspect_ratio", Optional(Gen.Const("1.85:1"))),
        ("colour", Optional(Name)),
        ("tagline", Optional(Sentence)),
        ("release", List(1, 3, ("date", Required(Date)), ("place", Optional(Name)))),
        ("images", List(1, 2,
            ("file", Required(OneOf("rgb.jpg", "palette.png", "gray16.png"))), ("alt", Required(Sentence)),
            ("credit", Optional(Name)), ("role", Required(OneOf("poster", "still"))))));

    private static readonly Gen<JsonNode?> Screening = Gen.Frequency((1, Gen.Const((JsonNode?)null)), (2, Fields(
        ("club", Optional(Name)),
        ("venue", Optional(Name)),
        ("date", Optional(Date)),
        ("doors", Optional(Gen.Const("19:00"))),
        ("time", Optional(Gen.Const("19:30"))),
        ("next", List(1, 3, ("title", Required(Name)), ("date", Optional(Date)), ("year", Optional(Gen.Int[1890, 2030])))))));

    /// <summary>The profile as JSON.</summary>
    public static readonly Gen<string> All =
        from title in Gen.Frequency((4, Name), (1, Gen.Const("A")), (1, Words(12, 25)))
        from year in Gen.Int[1890, 2030]
        from film in Film
        from language in OneOf("en-GB", "en-US", "de", "fr", "es")
        from rest in Fields(
            ("screening", Screening),
            ("synopsis", Optional(Prose)),
            ("insights", Optional(Prose)),
            ("significance", Optional(Prose)),
            ("about_director", Optional(Prose)),
            ("writer_director", Optional(Name.Array[1, 4])),
            ("cast", Rows(("name", Required(Name)), ("role", Optional(Name)), ("note", Optional(Sentence)))),
            ("crew", List(1, 12, ("job", Required(Name)), ("name", Required(Name.Array[1, 3])))),
            ("awards", List(1, 20,
                ("body", Required(Gen.OneOf(Gen.Const("Academy Awards"), Name))), ("year", Optional(Gen.Int[1930, 2030])), ("category", Required(Name)),
                ("result", Required(OneOf("won", "nominated", "shared"))), ("recipients", Optional(Name.Array[1, 3])), ("note", Optional(Sentence)))),
            ("ratings", List(1, 4,
                ("source", Required(Name)), ("score", Required(Gen.Int[1, 100].Select(tenths => tenths / 10m))), ("scale", Required(Gen.Const(10))),
                ("votes", Optional(Gen.Int[0, 3_000_000])), ("as_of", Optional(Date)))),
            ("quotes", List(1, 4, ("text", Required(Sentence)), ("source", Optional(Name)))),
            ("questions", Optional(Sentence.Array[1, 12])),
            ("further_viewing", List(1, 6, ("title", Required(Name)), ("year", Optional(Gen.Int[1890, 2030])), ("director", Optional(Name)), ("note", Optional(Sentence)))),
            ("sources", List(1, 6, ("title", Required(Name)), ("accessed", Optional(Date)))))
        select Write(title, year, language, film!.AsObject(), rest!.AsObject());

    private static Gen<string> Date => Gen.Select(Gen.Int[1900, 2099], Gen.Int[1, 12], Gen.Int[1, 28], (year, month, day) => $"{year}-{month:00}-{day:00}");

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static Gen<string> Words(int least, int most) => Word.Array[least, most].Select(words => string.Join(' ', words));

    private static Gen<string> Paragraphs(int least, int most) =>
        Gen.Select(Sentence, Sentence, Name, (first, second, italic) => $"{Safe(first)} *{Safe(italic)}* {Safe(second)}").Array[least, most]
            .Select(paragraphs => string.Join("\n\n", paragraphs));

    /// <summary>Without what Markdown would take for its own: a number before a full stop begins a list, a tag is not text.</summary>
    private static string Safe(string words) => "X " + words.Replace("<b>", "b", StringComparison.Ordinal);

    private static Gen<JsonNode?> Rows(params (string Key, Gen<JsonNode?> Value)[] fields) => Gen.Frequency(
        (2, Gen.Const((JsonNode?)null)), (5, Items(1, 8, fields)), (1, Items(200, 200, fields)));

    private static Gen<JsonNode?> List(int least, int most, params (string Key, Gen<JsonNode?> Value)[] fields) => Gen.Frequency(
        (1, Gen.Const((JsonNode?)null)), (2, Items(least, most, fields)));

    private static Gen<JsonNode?> Items(int least, int most, (string Key, Gen<JsonNode?> Value)[] fields) =>
        Fields(fields).Array[least, most].Select(items => (JsonNode?)new JsonArray(items));

    private static Gen<JsonNode?> Fields(params (string Key, Gen<JsonNode?> Value)[] fields) =>
        fields.Aggregate(
            Gen.Const(() => new JsonObject()),
            (all, field) => Gen.Select(all, field.Value, (group, value) =>
            {
                if (value is not null)
                    group[field.Key] = value;
                return group;
            }))
        .Select(group => (JsonNode?)group);

    private static Gen<JsonNode?> Optional<T>(Gen<T> value) => Gen.Frequency((1, Gen.Const((JsonNode?)null)), (2, Required(value)));

    private static Gen<JsonNode?> Required<T>(Gen<T> value) => value.Select(made => JsonSerializer.SerializeToNode(made));

    private static string Write(string title, int year, string language, JsonObject film, JsonObject rest)
    {
        film["title"] = title;
        film["year"] = year;
        rest["language"] = language;
        rest["film"] = film;
        return rest.ToJsonString(Readable);
    }
}
