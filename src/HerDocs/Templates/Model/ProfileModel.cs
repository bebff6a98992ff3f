using HerDocs.Profiles;

namespace HerDocs.Templates.Model;

/// <summary>
/// What templates see of a film profile: every name they can use, with its meaning. The names are those of the profile's keys. What
/// the profile leaves out is there all the same, as nothing or as an empty list, so that <c>if</c> can ask for it.
/// </summary>
internal static class ProfileModel
{
    private static readonly RecordModel<Release> Release = new(
        Field<Release>.Date("date", "when the film was shown there first", release => release.Date),
        Field<Release>.Text("place", "a festival, city or country", release => release.Place));

    private static readonly RecordModel<Certificate> Certificate = new(
        Field<Certificate>.Text("body", "who classifies films", certificate => certificate.Body),
        Field<Certificate>.Text("mark", "the mark it gave", certificate => certificate.Mark));

    private static readonly RecordModel<FilmImage> Image = new(
        Field<FilmImage>.Text("file", "the picture's path, for `src`", image => image.File),
        Field<FilmImage>.Text("alt", "what it shows, for those who cannot see it", image => image.Alt),
        Field<FilmImage>.Text("credit", "whose picture it is", image => image.Credit),
        Field<FilmImage>.Word("role", "`poster` or `still`", image => image.Role, role => role == ImageRole.Poster ? "poster" : "still"));

    private static readonly RecordModel<Film> Film = new(
        Field<Film>.Text("title", "the title", film => film.Title),
        Field<Film>.Text("original_title", "the title in the film's own language, where that is another", film => film.OriginalTitle),
        Field<Film>.Number("year", "the year of the film", film => film.Year),
        Field<Film>.Records("release", "first showings", Release, film => film.Releases),
        Field<Film>.Number("runtime", "running time in minutes", film => film.Runtime),
        Field<Film>.Texts("countries", "countries of production", film => film.Countries),
        Field<Film>.Texts("languages", "languages spoken", film => film.Languages),
        Field<Film>.Texts("genres", "genres", film => film.Genres),
        Field<Film>.Records("certificates", "age classifications", Certificate, film => film.Certificates),
        Field<Film>.Text("aspect_ratio", "the shape of the picture", film => film.AspectRatio),
        Field<Film>.Text("colour", "colour or black and white", film => film.Colour),
        Field<Film>.Text("tagline", "the line on the poster", film => film.Tagline),
        Field<Film>.Records("images", "pictures", Image, film => film.Images));

    private static readonly RecordModel<CastMember> CastMember = new(
        Field<CastMember>.Text("name", "the actor", member => member.Name),
        Field<CastMember>.Text("role", "the part played", member => member.Role),
        Field<CastMember>.Text("note", "a word on it, in Markdown", member => member.Note));

    private static readonly RecordModel<CrewMember> CrewMember = new(
        Field<CrewMember>.Texts("name", "those who did it: a list, for several may have one job", member => member.Names),
        Field<CrewMember>.Text("job", "what they did", member => member.Job));

    private static readonly RecordModel<Award> Award = new(
        Field<Award>.Text("body", "who gives it", award => award.Body),
        Field<Award>.Number("year", "the year it was given", award => award.Year),
        Field<Award>.Text("category", "what it is given for", award => award.Category),
        Field<Award>.Word("result", "`won`, `nominated` or `shared`; `strings[award.result]` is its label", award => award.Result, Word),
        Field<Award>.Texts("recipients", "the people honoured", award => award.Recipients),
        Field<Award>.Text("note", "a word on it, in Markdown", award => award.Note));

    private static readonly RecordModel<Rating> Rating = new(
        Field<Rating>.Text("source", "who rated it", rating => rating.Source),
        Field<Rating>.Number("score", "the score", rating => rating.Score),
        Field<Rating>.Number("scale", "the best score there is", rating => rating.Scale),
        Field<Rating>.Number("votes", "how many voted", rating => rating.Votes),
        Field<Rating>.Date("as_of", "when the score was read", rating => rating.AsOf));

    private static readonly RecordModel<Quote> Quote = new(
        Field<Quote>.Text("text", "the words, in Markdown", quote => quote.Text),
        Field<Quote>.Text("source", "who said them", quote => quote.Source));

    private static readonly RecordModel<FurtherViewing> FurtherViewing = new(
        Field<FurtherViewing>.Text("title", "the title", film => film.Title),
        Field<FurtherViewing>.Number("year", "the year", film => film.Year),
        Field<FurtherViewing>.Text("director", "the director", film => film.Director),
        Field<FurtherViewing>.Text("note", "why to see it, in Markdown", film => film.Note));

    private static readonly RecordModel<SourceReference> Source = new(
        Field<SourceReference>.Text("title", "what it is called", source => source.Title),
        Field<SourceReference>.Text("url", "its address", source => source.Url),
        Field<SourceReference>.Date("accessed", "when it was read", source => source.Accessed));

    private static readonly RecordModel<NextFilm> NextFilm = new(
        Field<NextFilm>.Text("title", "the title", film => film.Title),
        Field<NextFilm>.Number("year", "the year", film => film.Year),
        Field<NextFilm>.Day("date", "when it is shown", film => film.Date),
        Field<NextFilm>.Time("time", "when it begins", film => film.Time));

    private static readonly RecordModel<Screening> Screening = new(
        Field<Screening>.Text("club", "the film club", screening => screening.Club),
        Field<Screening>.Text("venue", "where it is", screening => screening.Venue),
        Field<Screening>.Day("date", "the day", screening => screening.Date),
        Field<Screening>.Time("time", "when the film begins", screening => screening.Time),
        Field<Screening>.Time("doors", "when the doors open", screening => screening.Doors),
        Field<Screening>.Records("next", "the films after this one", NextFilm, screening => screening.Next));

    public static readonly RecordModel<FilmProfile> Profile = new(
        Field<FilmProfile>.Record("film", "the film itself", Film, profile => profile.Film),
        Field<FilmProfile>.Text("synopsis", "the story, in Markdown", profile => profile.Synopsis),
        Field<FilmProfile>.Text("insights", "personal insights, in Markdown", profile => profile.Insights),
        Field<FilmProfile>.Text("significance", "what the film means to others, in Markdown", profile => profile.Significance),
        Field<FilmProfile>.Texts("writer_director", "who wrote and directed it", profile => profile.WriterDirector),
        Field<FilmProfile>.Text("about_director", "about the director, in Markdown", profile => profile.AboutDirector),
        Field<FilmProfile>.Records("cast", "the actors", CastMember, profile => profile.Cast),
        Field<FilmProfile>.Records("crew", "the people behind the camera", CrewMember, profile => profile.Crew),
        Field<FilmProfile>.Records("awards", "awards won and missed", Award, profile => profile.Awards),
        Field<FilmProfile>.Records("ratings", "scores", Rating, profile => profile.Ratings),
        Field<FilmProfile>.Records("quotes", "sentences to set large", Quote, profile => profile.Quotes),
        Field<FilmProfile>.Texts("questions", "questions for the talk afterwards, each in Markdown", profile => profile.Questions),
        Field<FilmProfile>.Texts("hyphenation", "words with hyphens where they may break", profile => profile.Hyphenation),
        Field<FilmProfile>.Records(
            "further_viewing", "films for those who liked this one", FurtherViewing, profile => profile.FurtherViewing),
        Field<FilmProfile>.Records("sources", "where the facts were taken from", Source, profile => profile.Sources),
        Field<FilmProfile>.Record("screening", "the evening the documents are made for", Screening, profile => profile.Screening));

    private static string Word(AwardResult result) => result switch
    {
        AwardResult.Won => "won",
        AwardResult.Shared => "shared",
        _ => "nominated",
    };
}
