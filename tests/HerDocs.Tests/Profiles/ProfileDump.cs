using System.Text;
using HerDocs.Profiles;

namespace HerDocs.Tests.Profiles;

/// <summary>A read profile as text: each value on a line behind its name, with the place where it was written.</summary>
internal sealed class ProfileDump
{
    private readonly StringBuilder text = new();

    public static string Of(FilmProfile? profile)
    {
        if (profile is null)
            return "none";
        var dump = new ProfileDump();
        dump.Write("language", profile.Language);
        dump.Write("hyphenation", profile.Hyphenation);
        dump.Write(profile.Film);
        dump.Write(profile.Screening);
        dump.Write("synopsis", profile.Synopsis);
        dump.Write("insights", profile.Insights);
        dump.Write("significance", profile.Significance);
        dump.Write("writer_director", profile.WriterDirector);
        dump.Write("about_director", profile.AboutDirector);
        Write("cast", profile.Cast, (name, member) =>
        {
            dump.Write($"{name}.name", member.Name);
            dump.Write($"{name}.role", member.Role);
            dump.Write($"{name}.note", member.Note);
        });
        Write("crew", profile.Crew, (name, member) =>
        {
            dump.Write($"{name}.job", member.Job);
            dump.Write($"{name}.name", member.Names);
        });
        Write("awards", profile.Awards, dump.Write);
        Write("ratings", profile.Ratings, (name, rating) =>
        {
            dump.Write($"{name}.source", rating.Source);
            dump.Write($"{name}.score", rating.Score);
            dump.Write($"{name}.scale", rating.Scale);
            dump.Write($"{name}.votes", rating.Votes);
            dump.Write($"{name}.as_of", rating.AsOf);
        });
        Write("quotes", profile.Quotes, (name, quote) =>
        {
            dump.Write($"{name}.text", quote.Text);
            dump.Write($"{name}.source", quote.Source);
        });
        dump.Write("questions", profile.Questions);
        Write("further_viewing", profile.FurtherViewing, (name, film) =>
        {
            dump.Write($"{name}.title", film.Title);
            dump.Write($"{name}.year", film.Year);
            dump.Write($"{name}.director", film.Director);
            dump.Write($"{name}.note", film.Note);
        });
        Write("sources", profile.Sources, (name, source) =>
        {
            dump.Write($"{name}.title", source.Title);
            dump.Write($"{name}.url", source.Url);
            dump.Write($"{name}.accessed", source.Accessed);
        });
        return dump.text.ToString();
    }

    private void Write(Film film)
    {
        Write("film.title", film.Title);
        Write("film.original_title", film.OriginalTitle);
        Write("film.year", film.Year);
        Write("film.release", film.Releases, (name, release) =>
        {
            Write($"{name}.date", release.Date);
            Write($"{name}.place", release.Place);
        });
        Write("film.runtime", film.Runtime);
        Write("film.countries", film.Countries);
        Write("film.languages", film.Languages);
        Write("film.genres", film.Genres);
        foreach (var (body, mark) in film.Certificates)
            Write($"film.certificates.{body.Value}", mark);
        Write("film.aspect_ratio", film.AspectRatio);
        Write("film.colour", film.Colour);
        Write("film.tagline", film.Tagline);
        Write("film.images", film.Images, (name, image) =>
        {
            Write($"{name}.file", image.File);
            Write($"{name}.alt", image.Alt);
            Write($"{name}.credit", image.Credit);
            Write($"{name}.role", image.Role);
        });
    }

    private void Write(Screening? screening)
    {
        if (screening is null)
            return;
        Write("screening.club", screening.Club);
        Write("screening.venue", screening.Venue);
        Write("screening.date", screening.Date, day => $"{day:yyyy'-'MM'-'dd}");
        Write("screening.time", screening.Time, time => $"{time:HH':'mm}");
        Write("screening.doors", screening.Doors, time => $"{time:HH':'mm}");
        Write("screening.next", screening.Next, (name, film) =>
        {
            Write($"{name}.title", film.Title);
            Write($"{name}.year", film.Year);
            Write($"{name}.date", film.Date, day => $"{day:yyyy'-'MM'-'dd}");
            Write($"{name}.time", film.Time, time => $"{time:HH':'mm}");
        });
    }

    private void Write(string name, Award award)
    {
        Write($"{name}.body", award.Body);
        Write($"{name}.year", award.Year);
        Write($"{name}.category", award.Category);
        Write($"{name}.result", award.Result);
        Write($"{name}.recipients", award.Recipients);
        Write($"{name}.note", award.Note);
    }

    private static void Write<T>(string name, IReadOnlyList<T> list, Action<string, T> write)
    {
        for (var i = 0; i < list.Count; i++)
            write($"{name}[{i}]", list[i]);
    }

    private void Write(string name, IReadOnlyList<Sourced<string>> list) => Write(name, list, (item, value) => Write(item, value));

    private void Write<T>(string name, Sourced<T>? value, Func<T, string>? format = null)
    {
        if (value is null)
            return;
        var shown = format is null ? value.Value?.ToString() : format(value.Value);
        text.Append($"{name} ({value.Span.Position}): {shown!.Replace("\n", "⏎")}\n");
    }
}
