using HerDocs.Diagnostics;

namespace HerDocs.Profiles.Schema;

/// <summary>The keys of an entry of <c>ratings</c>.</summary>
internal static class RatingSchema
{
    public static readonly SchemaKey<Sourced<string>> Source =
        new("source", TextType.Line, "Who gave the score.") { IsRequired = true, Example = "IMDb" };

    public static readonly SchemaKey<Sourced<decimal>> Score =
        new("score", new DecimalType(allowsZero: true), "The score, with as many digits as it should be shown with.")
        {
            IsRequired = true,
            Example = "8.0"
        };

    public static readonly SchemaKey<Sourced<decimal>> Scale =
        new("scale", new DecimalType(allowsZero: false), "The best score there is.") { IsRequired = true, Example = "10" };

    public static readonly SchemaKey<Sourced<int>> Votes =
        new("votes", new IntegerType(0, int.MaxValue, DiagnosticCode.NumberOutOfRange), "How many gave a score.") { Example = "1200" };

    public static readonly SchemaKey<Sourced<PartialDate>> AsOf =
        new("as_of", DateType.Any, "When the score was read.") { Example = "2026-11-01" };

    public static readonly ObjectType<Rating> Type = new(
        "a group of `source`, `score` and `scale`",
        [Source, Score, Scale, Votes, AsOf],
        fields => new Rating
        {
            Source = fields.Required(Source),
            Score = fields.Required(Score),
            Scale = fields.Required(Scale),
            Votes = fields.Get(Votes),
            AsOf = fields.Get(AsOf),
        })
    {
        Rule = CheckScore,
        Misnomers = new Dictionary<string, string>
        {
            ["rating"] = "write `score`",
            ["value"] = "write `score`",
            ["out_of"] = "write `scale`",
            ["max"] = "write `scale`",
            ["date"] = "write `as_of`",
            ["name"] = "write `source`",
        },
    };

    private static void CheckScore(Fields fields, ReadContext context)
    {
        if (fields.Get(Score) is { } score && fields.Get(Scale) is { } scale && score.Value > scale.Value)
            context.Report(DiagnosticCode.ScoreAboveScale, score.Span,
                $"the score {score.Span.Text} is above its scale, which ends at {scale.Span.Text}",
                score.Value <= 100 && scale.Value == 10 ? "if the score is one of a hundred, write `scale: 100`" : null);
    }
}
