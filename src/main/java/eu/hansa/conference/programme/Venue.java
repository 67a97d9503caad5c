package eu.hansa.conference.programme;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place with an address; the same in all languages. Its rooms stand in the programme, how to get there in the words. */
public class Venue implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200, message = "{venue.name.long}")
    private String name;
    @Size(max = 200, message = "{venue.street.long}")
    private String street;
    @Size(max = 20, message = "{venue.postcode.long}")
    private String postcode;
    @Size(max = 120, message = "{venue.city.long}")
    private String city;
    @Pattern(regexp = "|[A-Za-z]{2}", message = "{venue.country.form}")
    private String country;
    @DecimalMin(value = "-90", message = "{venue.latitude.range}")
    @DecimalMax(value = "90", message = "{venue.latitude.range}")
    private BigDecimal latitude;
    @DecimalMin(value = "-180", message = "{venue.longitude.range}")
    @DecimalMax(value = "180", message = "{venue.longitude.range}")
    private BigDecimal longitude;

    /** In one line, as calendars want it; empty when nothing is known. */
    public String inOneLine() {
        String town = Stream.of(postcode, city).filter(Venue::isGiven).collect(Collectors.joining(" "));
        return Stream.of(name, street, town).filter(Venue::isGiven).collect(Collectors.joining(", "));
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    /** ISO 3166-1, two letters; null when it is not known. */
    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    /** Degrees north (WGS 84); null when it is not known. */
    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    /** Degrees east (WGS 84); null when it is not known. */
    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Venue venue && Arrays.equals(values(), venue.values());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values());
    }

    private Object[] values() {
        return new Object[] {name, street, postcode, city, country, latitude, longitude};
    }
}
