using System.Text.RegularExpressions;
using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Profiles;

namespace HerDocs.Tests.Profiles;

/// <summary>The sample holds every fact it must, and reads without a word of complaint.</summary>
public partial class SampleProfileTests
{
    private static readonly FilmProfile Profile = ReadSample();

    /// <summary>The facts of the seven sections and of the public record, each with the key where it stands.</summary>
    public static TheoryData<string, string> Facts => new()
    {
        // 1. Synopsis
        { "synopsis", "Theodore Twombly" },
        { "synopsis", "Joaquin Phoenix plays him" },
        { "synopsis", "shy and withdrawn" },
        { "synopsis", "writes letters for a living, and none of them are his own" },
        { "synopsis", "He is lonely" },
        { "synopsis", "starts up a new operating system" },
        { "synopsis", "advanced artificial intelligence" },
        { "synopsis", "It is called Samantha" },
        { "synopsis", "the voice of Scarlett Johansson" },
        { "synopsis", "falls in love with it" },
        { "synopsis", "follows this unusual relationship" },
        { "synopsis", "has begun to blur" },
        { "synopsis", "when we hope to be loved" },
        { "synopsis", "Does a connection need two of the same kind?" },
        { "synopsis", "fulfilled" },

        // 2. Awards and wins
        { "awards", "Academy Awards 2014, Best Original Screenplay: Won, Spike Jonze" },
        { "awards", "Golden Globes 2014, Best Motion Picture – Musical or Comedy: Nominated" },
        { "awards", "Critics' associations, Screenplay: Won, Spike Jonze" },
        { "awards", "Critics' associations, Performance: Won, Joaquin Phoenix" },
        { "awards", "Academy Awards 2014, Best Picture: Nominated" },
        { "awards", "Academy Awards 2014, Best Original Score: Nominated, William Butler, Owen Pallett" },
        { "awards", "Academy Awards 2014, Best Original Song: Nominated, Karen O, Spike Jonze (For \"The Moon Song\")" },
        { "awards", "Academy Awards 2014, Best Production Design: Nominated, K. K. Barrett, Gene Serdena (Set decoration: Gene Serdena)" },
        { "awards", "Golden Globes 2014, Best Screenplay: Won, Spike Jonze" },
        { "awards", "Golden Globes 2014, Best Actor – Musical or Comedy: Nominated, Joaquin Phoenix" },
        { "awards", "National Board of Review 2013, Best Film: Won" },
        { "awards", "National Board of Review 2013, Best Director: Won, Spike Jonze" },
        { "awards", "Writers Guild of America 2014, Best Original Screenplay: Won, Spike Jonze" },
        { "awards", "Los Angeles Film Critics Association 2013, Best Film: Shared (Shared with *Gravity*)" },
        { "awards", "Rome Film Festival 2013, Best Actress: Won, Scarlett Johansson" },

        // 3. Cast and crew
        { "cast", "Joaquin Phoenix: Theodore Twombly" },
        { "cast", "Scarlett Johansson: the voice of Samantha" },
        { "cast", "Amy Adams: Amy (Theodore's friend" },
        { "cast", "Chris Pratt: Paul" },
        { "cast", "Rooney Mara: Catherine (Theodore's ex-wife" },
        { "crew", "Cinematography: Hoyte van Hoytema" },
        { "crew", "Editing: Eric Zumbrunnen, Jeff Buchanan" },
        { "crew", "Production design: K. K. Barrett" },
        { "crew", "Set decoration: Gene Serdena" },
        { "crew", "Costume design: Casey Storm" },
        { "crew", "Score: Arcade Fire (William Butler and Owen Pallett)" },
        { "crew", "Producers: Megan Ellison, Spike Jonze, Vincent Landay" },
        { "crew", "Production company: Annapurna Pictures" },
        { "crew", "Distribution: Warner Bros. Pictures" },

        // 4. Writer and director
        { "writer_director", "Spike Jonze" },
        { "about_director", "Spike Jonze wrote *Her* and directed it" },
        { "about_director", "complex narratives and tells them from the heart" },
        { "about_director", "reach so many people" },

        // 5. Rating
        { "ratings", "IMDb: 8.0 of 10" },

        // 6. Personal insights
        { "insights", "an existential question, and it reaches further than artificial intelligence" },
        { "insights", "Boredom is difficult to act" },
        { "insights", "yearning" },
        { "insights", "in great detail" },
        { "insights", "she gives Samantha a soul" },
        { "insights", "vulnerability" },
        { "insights", "balances it with levity" },
        { "insights", "Intimacy" },
        { "insights", "Isolation" },
        { "insights", "what it means to be known" },

        // 7. Cultural significance
        { "significance", "*Her* is much cited" },
        { "significance", "what technology does to us, to the way we live with one another, to society, to mental health" },
        { "significance", "foresaw questions about emotional reliance on technology" },
        { "significance", "It is futuristic and it is realistic" },

        // The public record
        { "release", "2013-10-12 New York Film Festival (premiere)" },
        { "release", "2013-12-18 United States (limited release)" },
        { "runtime", "126" },
        { "countries", "United States" },
        { "languages", "English" },
        { "aspect_ratio", "1.85:1" },
        { "certificates", "MPA: R" },
        { "certificates", "BBFC: 15" },
    };

    [Fact]
    public void The_sample_reads_without_a_diagnostic()
    {
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(ProfileReader.Read(SampleProfile.Text, new MemoryFiles([]), diagnostics));
        Assert.Empty(diagnostics);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void A_fact_stands_under_its_key(string key, string fact) =>
        Assert.Contains(fact, Blanks().Replace(Section(key), " "), StringComparison.Ordinal);

    [Fact]
    public void Its_prose_is_long_enough_to_read_and_short_enough_to_print() =>
        Assert.InRange(Word().Count(string.Join(' ', Prose())), 1800, 2500);

    [Fact]
    public void It_asks_eight_questions()
    {
        Assert.Equal(8, Profile.Questions.Count);
        Assert.All(Profile.Questions, question => Assert.Contains('?', question.Value));
    }

    [Fact]
    public void Its_quotations_are_of_its_own_text()
    {
        var prose = Blanks().Replace($"{Profile.Synopsis} {Profile.Insights} {Profile.Significance}", " ");
        Assert.All(Profile.Quotes, quote => Assert.Contains(Blanks().Replace(quote.Text.Value, " "), prose, StringComparison.Ordinal));
        Assert.All(Profile.Quotes, quote => Assert.Equal("HerDocs, programme note", quote.Source?.Value));
    }

    [Fact]
    public void The_slips_of_the_review_are_not_in_it()
    {
        Assert.DoesNotContain("Johanson", SampleProfile.Text.Content, StringComparison.Ordinal);
        Assert.DoesNotContain("unique", SampleProfile.Text.Content, StringComparison.Ordinal);
    }

    [Fact]
    public void The_evening_is_plainly_made_up()
    {
        Assert.Equal("Your Film Club", Profile.Screening?.Club?.Value);
        Assert.Equal("Your Venue", Profile.Screening?.Venue?.Value);
        Assert.Equal(["Your next film", "The film after that"], Profile.Screening?.Next.Select(film => film.Title.Value));
    }

    private static string Section(string key) => key switch
    {
        "synopsis" => Profile.Synopsis!.Value,
        "insights" => Profile.Insights!.Value,
        "significance" => Profile.Significance!.Value,
        "about_director" => Profile.AboutDirector!.Value,
        "writer_director" => string.Join(", ", Profile.WriterDirector),
        "awards" => string.Join('\n', Profile.Awards.Select(Line)),
        "cast" => string.Join('\n', Profile.Cast.Select(member => $"{member.Name}: {member.Role} ({member.Note})")),
        "crew" => string.Join('\n', Profile.Crew.Select(member => $"{member.Job}: {string.Join(", ", member.Names)}")),
        "ratings" => string.Join('\n', Profile.Ratings.Select(rating => $"{rating.Source}: {rating.Score} of {rating.Scale}")),
        "release" => string.Join('\n', Profile.Film.Releases.Select(release => $"{release.Date} {release.Place}")),
        "certificates" => string.Join('\n', Profile.Film.Certificates.Select(certificate => $"{certificate.Body}: {certificate.Mark}")),
        "countries" => string.Join('\n', Profile.Film.Countries),
        "languages" => string.Join('\n', Profile.Film.Languages),
        "runtime" => $"{Profile.Film.Runtime}",
        "aspect_ratio" => $"{Profile.Film.AspectRatio}",
        _ => throw new ArgumentException($"no section is called '{key}'", nameof(key)),
    };

    private static string Line(Award award) =>
        string.Join(' ', new[] { award.Body.Value, award.Year?.ToString() }.OfType<string>())
        + $", {award.Category}: {string.Join(", ", award.Recipients.Select(name => name.Value).Prepend($"{award.Result}"))}"
        + (award.Note is null ? "" : $" ({award.Note})");

    private static IEnumerable<string> Prose() =>
    [
        Profile.Synopsis!.Value, Profile.Insights!.Value, Profile.Significance!.Value, Profile.AboutDirector!.Value,
        .. Profile.Cast.Select(member => member.Note).OfType<Sourced<string>>().Select(note => note.Value),
        .. Profile.Questions.Select(question => question.Value),
        .. Profile.Quotes.Select(quote => quote.Text.Value),
    ];

    private static FilmProfile ReadSample() =>
        ProfileReader.Read(SampleProfile.Text, new MemoryFiles([]), [])
        ?? throw new InvalidOperationException("the sample is not readable");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\w'’]+")]
    private static partial Regex Word();
}
