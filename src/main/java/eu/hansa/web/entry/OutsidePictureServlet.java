package eu.hansa.web.entry;

import eu.hansa.content.review.OutsideReviews;
import eu.hansa.content.review.OutsideView;
import eu.hansa.kernel.AssetId;
import eu.hansa.media.AssetLibrary;
import eu.hansa.media.FileStore;
import eu.hansa.media.PublishedAsset;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Shows the pictures of the one revision that somebody outside was sent, as long as the link shows the revision itself. */
@WebServlet("/review/picture")
public class OutsidePictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WIDEST = 1280;

    @Inject
    private OutsideReviews reviews;
    @Inject
    private AssetLibrary library;
    @Inject
    private FileStore store;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<OutsideView.Text> text = reviews.look(request.getParameter("link")).map(OutsideView::text);
        Optional<PublishedAsset> picture = text.flatMap(shown -> id(request.getParameter("file")).filter(shown.files()::contains)
                .flatMap(id -> library.find(List.of(id), shown.language()).values().stream().findFirst())).filter(PublishedAsset::isPicture);
        if (picture.isEmpty()) {
            FileDelivery.refuse(response);
            return;
        }
        int width = picture.get().widths().stream().filter(each -> each <= WIDEST).reduce((narrower, wider) -> wider)
                .orElse(picture.get().widths().get(0));
        String name = width + "." + picture.get().extension();
        Path bytes = store.rendition(picture.get().hash(), name);
        if (!Files.isRegularFile(bytes)) {
            FileDelivery.refuse(response);
            return;
        }
        new FileDelivery(bytes, picture.get().mediaType(), null, '"' + picture.get().shortHash() + "-" + name + '"',
                FileDelivery.FOR_NOBODY_ELSE).send(request, response, true);
    }

    private static Optional<AssetId> id(String digits) {
        try {
            return Optional.ofNullable(digits).map(AssetId::parse);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
