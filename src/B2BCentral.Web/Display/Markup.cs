using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace B2BCentral.Web.Display;

/// <summary>
/// Encoded markup that a view takes as text. Other content is written to the response without waiting, which the server forbids as soon as its buffer
/// is full, and the answer would break off.
/// </summary>
internal sealed class Markup(string encoded) : IHtmlContentContainer
{
    public void CopyTo(IHtmlContentBuilder builder) => builder.AppendHtml(encoded);

    public void MoveTo(IHtmlContentBuilder builder) => builder.AppendHtml(encoded);

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(encoded);
}
