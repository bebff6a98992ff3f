using HerDocs.Diagnostics;
using HerDocs.Files;
using HerDocs.Images;
using HerDocs.Profiles.Tree;

namespace HerDocs.Profiles.Schema;

/// <summary>The path of a picture that is there and can be read, relative to the profile.</summary>
internal sealed class ImageFileType : TextType
{
    public static readonly ImageFileType Relative = new();

    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".svg", ".JPG", ".JPEG", ".PNG"];

    public override string Wanted => "the name of a picture file";

    protected override bool Check(Sourced<string> text, ReadContext context)
    {
        if (FilePath.Normalise(text.Value) is not { } path)
        {
            context.Report(DiagnosticCode.ProfileImageOutside, text.Span,
                $"`{ScalarNode.Shown(text.Value)}` is not inside the folder of the profile",
                "put the picture beside the profile or in a folder below, and write its path from there: `images/poster.jpg`");
            return false;
        }
        var name = context.Files.DisplayPath(path);
        try
        {
            if (context.Files.Read(path) is not { } bytes)
                context.Report(DiagnosticCode.ProfileImageMissing, text.Span, $"there is no file `{name}`", HintFor(path, context.Files));
            else if (!PictureReader.IsSvg(bytes) && PictureReader.Read(bytes).Problem is { } problem)
                context.Report(DiagnosticCode.ProfileImageUnreadable, text.Span, $"`{name}` cannot be used: {problem.Reason}", problem.Hint);
            else
                return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            context.Report(DiagnosticCode.ProfileImageUnreadable, text.Span, $"`{name}` is there but cannot be opened",
                "look whether you may read it, and whether another program holds it");
        }
        return false;
    }

    /// <summary>A file of the same name with another ending or in small letters.</summary>
    private static string HintFor(string path, IFileSource files)
    {
        var dot = path.LastIndexOf('.');
        var stem = dot > path.LastIndexOf('/') ? path[..dot] : path;
        var others = Endings.Select(ending => stem + ending).Append(path.ToLowerInvariant());
        return others.FirstOrDefault(other => other != path && files.Read(other) is not null) is { } other
            ? $"there is a file `{other}`: write that"
            : "the path counts from the folder that the profile is in, and capitals count";
    }
}
